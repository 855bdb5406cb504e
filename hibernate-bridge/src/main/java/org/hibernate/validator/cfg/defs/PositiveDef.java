package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Positive;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Positive} as a definition. */
public class PositiveDef extends ConstraintDef<PositiveDef, Positive> {
    /** With the defaults of the attributes. */
    public PositiveDef() {
        super(Positive.class);
    }
}

package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Negative;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Negative} as a definition. */
public class NegativeDef extends ConstraintDef<NegativeDef, Negative> {
    /** With the defaults of the attributes. */
    public NegativeDef() {
        super(Negative.class);
    }
}

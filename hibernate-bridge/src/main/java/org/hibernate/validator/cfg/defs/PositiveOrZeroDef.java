package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.PositiveOrZero;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link PositiveOrZero} as a definition. */
public class PositiveOrZeroDef extends ConstraintDef<PositiveOrZeroDef, PositiveOrZero> {
    /** With the defaults of the attributes. */
    public PositiveOrZeroDef() {
        super(PositiveOrZero.class);
    }
}

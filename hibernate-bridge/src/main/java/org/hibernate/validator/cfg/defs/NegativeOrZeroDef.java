package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.NegativeOrZero;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link NegativeOrZero} as a definition. */
public class NegativeOrZeroDef extends ConstraintDef<NegativeOrZeroDef, NegativeOrZero> {
    /** With the defaults of the attributes. */
    public NegativeOrZeroDef() {
        super(NegativeOrZero.class);
    }
}

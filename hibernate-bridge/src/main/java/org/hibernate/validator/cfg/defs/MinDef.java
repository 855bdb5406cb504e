package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Min} as a definition. */
public class MinDef extends ConstraintDef<MinDef, Min> {
    /** With the defaults of the attributes. */
    public MinDef() {
        super(Min.class);
    }

    /** Sets the attribute {@code value}. */
    public MinDef value(long value) {
        return addParameter("value", value);
    }
}

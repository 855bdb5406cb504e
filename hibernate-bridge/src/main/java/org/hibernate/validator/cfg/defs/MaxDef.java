package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Max;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Max} as a definition. */
public class MaxDef extends ConstraintDef<MaxDef, Max> {
    /** With the defaults of the attributes. */
    public MaxDef() {
        super(Max.class);
    }

    /** Sets the attribute {@code value}. */
    public MaxDef value(long value) {
        return addParameter("value", value);
    }
}

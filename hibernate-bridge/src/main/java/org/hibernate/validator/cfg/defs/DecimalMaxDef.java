package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.DecimalMax;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link DecimalMax} as a definition. */
public class DecimalMaxDef extends ConstraintDef<DecimalMaxDef, DecimalMax> {
    /** With the defaults of the attributes. */
    public DecimalMaxDef() {
        super(DecimalMax.class);
    }

    /** Sets the attribute {@code value}. */
    public DecimalMaxDef value(String value) {
        return addParameter("value", value);
    }

    /** Sets the attribute {@code inclusive}. */
    public DecimalMaxDef inclusive(boolean inclusive) {
        return addParameter("inclusive", inclusive);
    }
}

package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.DecimalMin;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link DecimalMin} as a definition. */
public class DecimalMinDef extends ConstraintDef<DecimalMinDef, DecimalMin> {
    /** With the defaults of the attributes. */
    public DecimalMinDef() {
        super(DecimalMin.class);
    }

    /** Sets the attribute {@code value}. */
    public DecimalMinDef value(String value) {
        return addParameter("value", value);
    }

    /** Sets the attribute {@code inclusive}. */
    public DecimalMinDef inclusive(boolean inclusive) {
        return addParameter("inclusive", inclusive);
    }
}

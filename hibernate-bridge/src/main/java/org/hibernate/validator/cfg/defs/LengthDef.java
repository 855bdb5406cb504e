package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.Length;

/** {@link Length} as a definition. */
public class LengthDef extends ConstraintDef<LengthDef, Length> {
    /** With the defaults of the attributes. */
    public LengthDef() {
        super(Length.class);
    }

    /** Sets the attribute {@code min}. */
    public LengthDef min(int min) {
        return addParameter("min", min);
    }

    /** Sets the attribute {@code max}. */
    public LengthDef max(int max) {
        return addParameter("max", max);
    }
}

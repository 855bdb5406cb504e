package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Size;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Size} as a definition. */
public class SizeDef extends ConstraintDef<SizeDef, Size> {
    /** With the defaults of the attributes. */
    public SizeDef() {
        super(Size.class);
    }

    /** Sets the attribute {@code min}. */
    public SizeDef min(int min) {
        return addParameter("min", min);
    }

    /** Sets the attribute {@code max}. */
    public SizeDef max(int max) {
        return addParameter("max", max);
    }
}

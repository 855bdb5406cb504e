package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.CodePointLength;

/** {@link CodePointLength} as a definition. */
public class CodePointLengthDef extends ConstraintDef<CodePointLengthDef, CodePointLength> {
    /** With the defaults of the attributes. */
    public CodePointLengthDef() {
        super(CodePointLength.class);
    }

    /** Sets the attribute {@code min}. */
    public CodePointLengthDef min(int min) {
        return addParameter("min", min);
    }

    /** Sets the attribute {@code max}. */
    public CodePointLengthDef max(int max) {
        return addParameter("max", max);
    }

    /** Sets the attribute {@code normalizationStrategy}. */
    public CodePointLengthDef normalizationStrategy(CodePointLength.NormalizationStrategy normalizationStrategy) {
        return addParameter("normalizationStrategy", normalizationStrategy);
    }
}

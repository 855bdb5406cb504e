package org.hibernate.validator.cfg.defs.kor;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.kor.KorRRN;

/** {@link KorRRN} as a definition. */
public class KorRRNDef extends ConstraintDef<KorRRNDef, KorRRN> {
    /** With the defaults of the attributes. */
    public KorRRNDef() {
        super(KorRRN.class);
    }

    /** Sets the attribute {@code validateCheckDigit}. */
    public KorRRNDef validateCheckDigit(KorRRN.ValidateCheckDigit validateCheckDigit) {
        return addParameter("validateCheckDigit", validateCheckDigit);
    }
}

package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Digits;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Digits} as a definition. */
public class DigitsDef extends ConstraintDef<DigitsDef, Digits> {
    /** With the defaults of the attributes. */
    public DigitsDef() {
        super(Digits.class);
    }

    /** Sets the attribute {@code integer}. */
    public DigitsDef integer(int integer) {
        return addParameter("integer", integer);
    }

    /** Sets the attribute {@code fraction}. */
    public DigitsDef fraction(int fraction) {
        return addParameter("fraction", fraction);
    }
}

package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.LuhnCheck;

/** {@link LuhnCheck} as a definition. */
public class LuhnCheckDef extends ConstraintDef<LuhnCheckDef, LuhnCheck> {
    /** With the defaults of the attributes. */
    public LuhnCheckDef() {
        super(LuhnCheck.class);
    }

    /** Sets the attribute {@code startIndex}. */
    public LuhnCheckDef startIndex(int startIndex) {
        return addParameter("startIndex", startIndex);
    }

    /** Sets the attribute {@code endIndex}. */
    public LuhnCheckDef endIndex(int endIndex) {
        return addParameter("endIndex", endIndex);
    }

    /** Sets the attribute {@code checkDigitIndex}. */
    public LuhnCheckDef checkDigitIndex(int checkDigitIndex) {
        return addParameter("checkDigitIndex", checkDigitIndex);
    }

    /** Sets the attribute {@code ignoreNonDigitCharacters}. */
    public LuhnCheckDef ignoreNonDigitCharacters(boolean ignoreNonDigitCharacters) {
        return addParameter("ignoreNonDigitCharacters", ignoreNonDigitCharacters);
    }
}

package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.Mod10Check;

/** {@link Mod10Check} as a definition. */
public class Mod10CheckDef extends ConstraintDef<Mod10CheckDef, Mod10Check> {
    /** With the defaults of the attributes. */
    public Mod10CheckDef() {
        super(Mod10Check.class);
    }

    /** Sets the attribute {@code multiplier}. */
    public Mod10CheckDef multiplier(int multiplier) {
        return addParameter("multiplier", multiplier);
    }

    /** Sets the attribute {@code weight}. */
    public Mod10CheckDef weight(int weight) {
        return addParameter("weight", weight);
    }

    /** Sets the attribute {@code startIndex}. */
    public Mod10CheckDef startIndex(int startIndex) {
        return addParameter("startIndex", startIndex);
    }

    /** Sets the attribute {@code endIndex}. */
    public Mod10CheckDef endIndex(int endIndex) {
        return addParameter("endIndex", endIndex);
    }

    /** Sets the attribute {@code checkDigitIndex}. */
    public Mod10CheckDef checkDigitIndex(int checkDigitIndex) {
        return addParameter("checkDigitIndex", checkDigitIndex);
    }

    /** Sets the attribute {@code ignoreNonDigitCharacters}. */
    public Mod10CheckDef ignoreNonDigitCharacters(boolean ignoreNonDigitCharacters) {
        return addParameter("ignoreNonDigitCharacters", ignoreNonDigitCharacters);
    }
}

package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.Mod11Check;

/** {@link Mod11Check} as a definition. */
public class Mod11CheckDef extends ConstraintDef<Mod11CheckDef, Mod11Check> {
    /** With the defaults of the attributes. */
    public Mod11CheckDef() {
        super(Mod11Check.class);
    }

    /** Sets the attribute {@code threshold}. */
    public Mod11CheckDef threshold(int threshold) {
        return addParameter("threshold", threshold);
    }

    /** Sets the attribute {@code startIndex}. */
    public Mod11CheckDef startIndex(int startIndex) {
        return addParameter("startIndex", startIndex);
    }

    /** Sets the attribute {@code endIndex}. */
    public Mod11CheckDef endIndex(int endIndex) {
        return addParameter("endIndex", endIndex);
    }

    /** Sets the attribute {@code checkDigitIndex}. */
    public Mod11CheckDef checkDigitIndex(int checkDigitIndex) {
        return addParameter("checkDigitIndex", checkDigitIndex);
    }

    /** Sets the attribute {@code ignoreNonDigitCharacters}. */
    public Mod11CheckDef ignoreNonDigitCharacters(boolean ignoreNonDigitCharacters) {
        return addParameter("ignoreNonDigitCharacters", ignoreNonDigitCharacters);
    }

    /** Sets the attribute {@code treatCheck10As}. */
    public Mod11CheckDef treatCheck10As(char treatCheck10As) {
        return addParameter("treatCheck10As", treatCheck10As);
    }

    /** Sets the attribute {@code treatCheck11As}. */
    public Mod11CheckDef treatCheck11As(char treatCheck11As) {
        return addParameter("treatCheck11As", treatCheck11As);
    }

    /** Sets the attribute {@code processingDirection}. */
    public Mod11CheckDef processingDirection(Mod11Check.ProcessingDirection processingDirection) {
        return addParameter("processingDirection", processingDirection);
    }
}

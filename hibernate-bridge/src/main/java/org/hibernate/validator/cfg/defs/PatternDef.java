package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Pattern} as a definition. */
public class PatternDef extends ConstraintDef<PatternDef, Pattern> {
    /** With the defaults of the attributes. */
    public PatternDef() {
        super(Pattern.class);
    }

    /** Sets the attribute {@code flags}. */
    public PatternDef flags(Pattern.Flag[] flags) {
        return addParameter("flags", flags);
    }

    /** Sets the attribute {@code regexp}. */
    public PatternDef regexp(String regexp) {
        return addParameter("regexp", regexp);
    }
}

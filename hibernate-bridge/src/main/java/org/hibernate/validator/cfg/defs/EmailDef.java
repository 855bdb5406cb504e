package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Email} as a definition. */
public class EmailDef extends ConstraintDef<EmailDef, Email> {
    /** With the defaults of the attributes. */
    public EmailDef() {
        super(Email.class);
    }

    /** Sets the attribute {@code regexp}. */
    public EmailDef regexp(String regexp) {
        return addParameter("regexp", regexp);
    }

    /** Sets the attribute {@code flags}. */
    public EmailDef flags(Pattern.Flag... flags) {
        return addParameter("flags", flags);
    }
}

package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Past;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Past} as a definition. */
public class PastDef extends ConstraintDef<PastDef, Past> {
    /** With the defaults of the attributes. */
    public PastDef() {
        super(Past.class);
    }
}

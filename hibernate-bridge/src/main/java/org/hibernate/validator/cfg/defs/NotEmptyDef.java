package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link NotEmpty} as a definition. */
public class NotEmptyDef extends ConstraintDef<NotEmptyDef, NotEmpty> {
    /** With the defaults of the attributes. */
    public NotEmptyDef() {
        super(NotEmpty.class);
    }
}

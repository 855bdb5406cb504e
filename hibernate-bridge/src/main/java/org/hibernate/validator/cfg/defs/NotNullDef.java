package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link NotNull} as a definition. */
public class NotNullDef extends ConstraintDef<NotNullDef, NotNull> {
    /** With the defaults of the attributes. */
    public NotNullDef() {
        super(NotNull.class);
    }
}

package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link NotBlank} as a definition. */
public class NotBlankDef extends ConstraintDef<NotBlankDef, NotBlank> {
    /** With the defaults of the attributes. */
    public NotBlankDef() {
        super(NotBlank.class);
    }
}

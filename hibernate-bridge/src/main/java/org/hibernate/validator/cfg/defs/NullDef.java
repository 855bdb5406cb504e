package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Null;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Null} as a definition. */
public class NullDef extends ConstraintDef<NullDef, Null> {
    /** With the defaults of the attributes. */
    public NullDef() {
        super(Null.class);
    }
}

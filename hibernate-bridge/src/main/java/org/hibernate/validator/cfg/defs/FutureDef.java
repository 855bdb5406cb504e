package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.Future;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link Future} as a definition. */
public class FutureDef extends ConstraintDef<FutureDef, Future> {
    /** With the defaults of the attributes. */
    public FutureDef() {
        super(Future.class);
    }
}

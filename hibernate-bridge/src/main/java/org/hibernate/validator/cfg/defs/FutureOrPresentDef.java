package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.FutureOrPresent;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link FutureOrPresent} as a definition. */
public class FutureOrPresentDef extends ConstraintDef<FutureOrPresentDef, FutureOrPresent> {
    /** With the defaults of the attributes. */
    public FutureOrPresentDef() {
        super(FutureOrPresent.class);
    }
}

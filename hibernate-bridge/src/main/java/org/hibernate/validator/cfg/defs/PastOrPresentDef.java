package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.PastOrPresent;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link PastOrPresent} as a definition. */
public class PastOrPresentDef extends ConstraintDef<PastOrPresentDef, PastOrPresent> {
    /** With the defaults of the attributes. */
    public PastOrPresentDef() {
        super(PastOrPresent.class);
    }
}

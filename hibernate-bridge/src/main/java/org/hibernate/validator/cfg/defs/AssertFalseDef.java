package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.AssertFalse;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link AssertFalse} as a definition. */
public class AssertFalseDef extends ConstraintDef<AssertFalseDef, AssertFalse> {
    /** With the defaults of the attributes. */
    public AssertFalseDef() {
        super(AssertFalse.class);
    }
}

package org.hibernate.validator.cfg.defs;

import jakarta.validation.constraints.AssertTrue;
import org.hibernate.validator.cfg.ConstraintDef;

/** {@link AssertTrue} as a definition. */
public class AssertTrueDef extends ConstraintDef<AssertTrueDef, AssertTrue> {
    /** With the defaults of the attributes. */
    public AssertTrueDef() {
        super(AssertTrue.class);
    }
}

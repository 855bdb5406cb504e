package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.UniqueElements;

/** {@link UniqueElements} as a definition. */
public class UniqueElementsDef extends ConstraintDef<UniqueElementsDef, UniqueElements> {
    /** With the defaults of the attributes. */
    public UniqueElementsDef() {
        super(UniqueElements.class);
    }
}

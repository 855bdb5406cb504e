package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.ISBN;

/** {@link ISBN} as a definition. */
public class ISBNDef extends ConstraintDef<ISBNDef, ISBN> {
    /** With the defaults of the attributes. */
    public ISBNDef() {
        super(ISBN.class);
    }

    /** Sets the attribute {@code type}. */
    public ISBNDef type(ISBN.Type type) {
        return addParameter("type", type);
    }
}

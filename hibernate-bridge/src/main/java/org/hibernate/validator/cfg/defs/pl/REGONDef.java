package org.hibernate.validator.cfg.defs.pl;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.pl.REGON;

/** {@link REGON} as a definition. */
public class REGONDef extends ConstraintDef<REGONDef, REGON> {
    /** With the defaults of the attributes. */
    public REGONDef() {
        super(REGON.class);
    }
}

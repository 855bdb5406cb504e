package org.hibernate.validator.cfg.defs.pl;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.pl.PESEL;

/** {@link PESEL} as a definition. */
public class PESELDef extends ConstraintDef<PESELDef, PESEL> {
    /** With the defaults of the attributes. */
    public PESELDef() {
        super(PESEL.class);
    }
}

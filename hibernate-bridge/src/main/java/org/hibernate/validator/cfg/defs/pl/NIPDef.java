package org.hibernate.validator.cfg.defs.pl;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.pl.NIP;

/** {@link NIP} as a definition. */
public class NIPDef extends ConstraintDef<NIPDef, NIP> {
    /** With the defaults of the attributes. */
    public NIPDef() {
        super(NIP.class);
    }
}

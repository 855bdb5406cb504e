package org.hibernate.validator.cfg.defs.br;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.br.CNPJ;

/** {@link CNPJ} as a definition. */
public class CNPJDef extends ConstraintDef<CNPJDef, CNPJ> {
    /** With the defaults of the attributes. */
    public CNPJDef() {
        super(CNPJ.class);
    }
}

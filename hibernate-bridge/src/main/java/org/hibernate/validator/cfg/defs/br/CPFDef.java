package org.hibernate.validator.cfg.defs.br;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.br.CPF;

/** {@link CPF} as a definition. */
public class CPFDef extends ConstraintDef<CPFDef, CPF> {
    /** With the defaults of the attributes. */
    public CPFDef() {
        super(CPF.class);
    }
}

package org.hibernate.validator.cfg.defs.br;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.br.TituloEleitoral;

/** {@link TituloEleitoral} as a definition. */
public class TituloEleitoralDef extends ConstraintDef<TituloEleitoralDef, TituloEleitoral> {
    /** With the defaults of the attributes. */
    public TituloEleitoralDef() {
        super(TituloEleitoral.class);
    }
}

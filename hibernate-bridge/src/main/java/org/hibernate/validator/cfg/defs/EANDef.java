package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.EAN;

/** {@link EAN} as a definition. */
public class EANDef extends ConstraintDef<EANDef, EAN> {
    /** With the defaults of the attributes. */
    public EANDef() {
        super(EAN.class);
    }

    /** Sets the attribute {@code type}. */
    public EANDef type(EAN.Type type) {
        return addParameter("type", type);
    }
}

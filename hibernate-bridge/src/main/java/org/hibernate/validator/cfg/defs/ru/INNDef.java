package org.hibernate.validator.cfg.defs.ru;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.ru.INN;

/** {@link INN} as a definition. */
public class INNDef extends ConstraintDef<INNDef, INN> {
    /** With the defaults of the attributes. */
    public INNDef() {
        super(INN.class);
    }

    /** Sets the attribute {@code type}. */
    public INNDef type(INN.Type type) {
        return addParameter("type", type);
    }
}

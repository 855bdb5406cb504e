package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.IpAddress;

/** {@link IpAddress} as a definition. */
public class IpAddressDef extends ConstraintDef<IpAddressDef, IpAddress> {
    /** With the defaults of the attributes. */
    public IpAddressDef() {
        super(IpAddress.class);
    }

    /** Sets the attribute {@code type}. */
    public IpAddressDef type(IpAddress.Type type) {
        return addParameter("type", type);
    }
}

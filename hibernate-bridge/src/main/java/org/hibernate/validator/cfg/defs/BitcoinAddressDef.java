package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.BitcoinAddress;

/** {@link BitcoinAddress} as a definition. */
public class BitcoinAddressDef extends ConstraintDef<BitcoinAddressDef, BitcoinAddress> {
    /** With the defaults of the attributes. */
    public BitcoinAddressDef() {
        super(BitcoinAddress.class);
    }

    /** Sets the attribute {@code value}. */
    public BitcoinAddressDef value(BitcoinAddress.BitcoinAddressType... value) {
        return addParameter("value", value);
    }
}

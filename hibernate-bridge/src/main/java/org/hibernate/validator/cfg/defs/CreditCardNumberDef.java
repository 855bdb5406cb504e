package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.CreditCardNumber;

/** {@link CreditCardNumber} as a definition. */
public class CreditCardNumberDef extends ConstraintDef<CreditCardNumberDef, CreditCardNumber> {
    /** With the defaults of the attributes. */
    public CreditCardNumberDef() {
        super(CreditCardNumber.class);
    }
}

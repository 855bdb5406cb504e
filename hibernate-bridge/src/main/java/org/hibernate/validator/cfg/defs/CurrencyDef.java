package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.Currency;

/** {@link Currency} as a definition. */
public class CurrencyDef extends ConstraintDef<CurrencyDef, Currency> {
    /** With the defaults of the attributes. */
    public CurrencyDef() {
        super(Currency.class);
    }

    /** Sets the attribute {@code value}. */
    public CurrencyDef value(String... value) {
        return addParameter("value", value);
    }
}

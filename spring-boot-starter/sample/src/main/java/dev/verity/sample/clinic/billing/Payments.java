package dev.verity.sample.clinic.billing;

import java.math.BigDecimal;

/** Takes money. */
interface Payments {

    String pay(@InvoiceNumber String invoice, @Price BigDecimal amount);
}

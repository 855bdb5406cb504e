package dev.verity.sample.clinic.billing;

import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Takes money by card. */
@Service
@Validated
class CardPayments implements Payments {
    @Override
    public String pay(String invoice, BigDecimal amount) {
        return invoice + " paid " + amount;
    }
}

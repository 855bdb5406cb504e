package dev.verity.sample.clinic.billing;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices as JSON: all constraints come with the interfaces. */
@RestController
@RequestMapping("/invoices")
class InvoiceController implements Documents<Invoice> {
    private final Payments payments;

    InvoiceController(Payments payments) {
        this.payments = payments;
    }

    @Override
    public String create(Invoice invoice) {
        return invoice.getNumber();
    }

    @Override
    public String replace(Invoice invoice, String currency) {
        return invoice.getNumber() + " in " + currency;
    }

    @Override
    public int createAll(List<Invoice> invoices) {
        return invoices.size();
    }

    @Override
    public String list(int year) {
        return "invoices of " + year;
    }

    @PostMapping("/{number}/payments")
    String pay(@PathVariable String number, @RequestParam BigDecimal amount) {
        return payments.pay(number, amount);
    }
}

package dev.verity.sample.clinic.billing;

import dev.verity.sample.clinic.ClinicTest;
import org.junit.jupiter.api.Test;

/** What Spring Boot answers by itself. */
class InvoiceTest extends ClinicTest {
    static final String INVOICE = """
            {"number": "2026-00042", "lines": [{"treatment": "bath", "price": 9.50, "times": 1}]}""";

    @Test
    void acceptsValidInvoices() {
        http.post("/invoices", INVOICE).is(200, "2026-00042");
        http.put("/invoices?currency=EUR", INVOICE).is(200, "2026-00042 in EUR");
        http.post("/invoices/batch", "[" + INVOICE + "]").is(200, "1");
        http.get("/invoices?year=2026").is(200, "invoices of 2026");
        http.post("/invoices/2026-00042/payments?amount=9.50", "").is(200, "2026-00042 paid 9.50");
    }

    @Test
    void bodyIsAnsweredWithBindingErrors() {
        http.post("/invoices", INVOICE.replace("2026-00042", "42")).isJson(400, """
                        {"timestamp": 0, "status": 400, "error": "Bad Request", "path": "/invoices",
                         "message": "Validation failed for object='invoice'. Error count: 1",
                         "errors": [{
                            "objectName": "invoice", "field": "number", "rejectedValue": "42",
                            "bindingFailure": false, "code": "InvoiceNumber",
                            "codes": ["InvoiceNumber.invoice.number", "InvoiceNumber.number",
                                      "InvoiceNumber.java.lang.String", "InvoiceNumber"],
                            "arguments": [{"codes": ["invoice.number", "number"], "arguments": null,
                                           "defaultMessage": "number", "code": "number"}],
                            "defaultMessage": "must be an invoice number, not '42'"}]}""");
    }

    @Test
    void argumentsOfTheErrorAreTheConstraintsAttributes() {
        http.post("/invoices", INVOICE.replace("9.50", "1.234")).isJson(400, """
                        {"timestamp": 0, "status": 400, "error": "Bad Request", "path": "/invoices",
                         "message": "Validation failed for object='invoice'. Error count: 1",
                         "errors": [{
                            "objectName": "invoice", "field": "lines[0].price", "rejectedValue": 1.234,
                            "bindingFailure": false, "code": "Digits",
                            "codes": ["Digits.invoice.lines[0].price", "Digits.invoice.lines.price",
                                      "Digits.lines[0].price", "Digits.lines.price", "Digits.price",
                                      "Digits.java.math.BigDecimal", "Digits"],
                            "arguments": [{"codes": ["invoice.lines[0].price", "lines[0].price"], "arguments": null,
                                           "defaultMessage": "lines[0].price", "code": "lines[0].price"}, 2, 6],
                            "defaultMessage":
                                "numeric value out of bounds (<6 digits>.<2 digits> expected)"}]}""");
    }

    @Test
    void parametersAreAnsweredByTheirErrors() {
        http.get("/invoices?year=1999").isJson(400, """
                        {"timestamp": 0, "status": 400, "error": "Bad Request", "path": "/invoices",
                         "message": "Validation failed for method='public java.lang.String \
                        dev.verity.sample.clinic.billing.InvoiceController.list(int)'. Error count: 1",
                         "errors": [{
                            "codes": ["Min.invoiceController#list.year", "Min.year", "Min.int", "Min"],
                            "arguments": [{"codes": ["invoiceController#list.year", "year"], "arguments": null,
                                           "defaultMessage": "year", "code": "year"}, 2000],
                            "defaultMessage": "must be greater than or equal to 2000"}]}""");
    }

    @Test
    void serviceBehindAnInterfaceIsTheFaultOfTheServer() {
        http.post("/invoices/42/payments?amount=9.50", "").isJson(500, """
                        {"timestamp": 0, "status": 500, "error": "Internal Server Error",
                         "path": "/invoices/42/payments",
                         "message": "pay.invoice: must be an invoice number, not '42'"}""");
    }
}

package dev.verity.sample.clinic.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.clinic.ProblemDetailClinicTest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProblemDetailTest extends ProblemDetailClinicTest {
    @Autowired
    Payments payments;

    @Test
    void bodyIsAnsweredWithAProblemDetail() {
        http.post("/invoices", """
                {"lines": []}""").isProblem(400, "Bad Request", "Invalid request content.", "/invoices");
    }

    @Test
    void parametersAreAnsweredWithAProblemDetail() {
        http.get("/invoices?year=1999").isProblem(400, "Bad Request", "Validation failure", "/invoices");
    }

    @Test
    void elementsAreAnsweredWithAProblemDetail() {
        http.post("/invoices/batch", "[" + InvoiceTest.INVOICE + ", null]")
                .isProblem(400, "Bad Request", "Validation failure", "/invoices/batch");
        http.post("/invoices/batch", "[" + InvoiceTest.INVOICE.replace("bath", "") + "]")
                .isProblem(400, "Bad Request", "Validation failure", "/invoices/batch");
    }

    @Test
    void genericParameterBesideAConstrainedOneIsAnsweredWithAProblemDetail() {
        http.put("/invoices?currency=EURO", InvoiceTest.INVOICE)
                .isProblem(400, "Bad Request", "Validation failure", "/invoices");
        http.put("/invoices?currency=EUR", InvoiceTest.INVOICE.replace("bath", ""))
                .isProblem(400, "Bad Request", "Validation failure", "/invoices");
        http.put("/invoices?currency=EUR", InvoiceTest.INVOICE).is(200);
    }

    @Test
    void serviceBehindAProxyOfItsInterfaceIsTheFaultOfTheServer() {
        assertThat(Proxy.isProxyClass(payments.getClass())).isTrue();
        http.post("/invoices/42/payments?amount=9.50", "")
                .isProblem(500, "Internal Server Error", "Validation failed", "/invoices/42/payments");
        http.post("/invoices/2026-00042/payments?amount=9.50", "").is(200);
    }
}

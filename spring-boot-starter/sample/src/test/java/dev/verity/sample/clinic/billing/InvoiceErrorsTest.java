package dev.verity.sample.clinic.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.verity.sample.clinic.ClinicTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fields and messages of what Spring Boot answers by itself. */
class InvoiceErrorsTest extends ClinicTest {
    private static final String INVALID = """
            {"lines": [{"treatment": "", "price": 12345.5, "times": 0}, {"treatment": "bath", "times": 1}, null],
             "remarks": {"owner": ["thanks", ""], "clinic": [" "]}}""";

    @Test
    void beanIsCheckedInDepth() {
        assertThat(errors(http.post("/invoices", INVALID).body()))
                .containsExactly(
                        "lines[0].price: 12345.50 is more than 5000",
                        "lines[0].times: must be greater than 0",
                        "lines[0].treatment: must not be blank",
                        "lines[1].price: must not be null",
                        "number: must be an invoice number, not ''",
                        "remarks[clinic][0]: must not be blank",
                        "remarks[owner][1]: must not be blank");
    }

    @Test
    void expressionFormatsByTheLocaleOfTheRequest() {
        assertThat(errors(
                        http.post("/invoices", INVALID, "Accept-Language", "fr").body()))
                .contains("lines[0].price: 12345,50 is more than 5000");
    }

    @Test
    void constraintsOfAGenericInterfaceReachTheController() {
        String invalid = InvoiceTest.INVOICE.replace("bath", "");
        String put = http.put("/invoices?currency=EURO", invalid).body();
        assertThat(JsonPath.<List<String>>read(put, "$.errors[*].codes[0]"))
                .containsExactlyInAnyOrder(
                        "NotBlank.invoice.lines[0].treatment", "Size.invoiceController#replace.currency");

        String batch = http.post("/invoices/batch", "[" + invalid + ", null]").body();
        assertThat(JsonPath.<List<String>>read(batch, "$.errors[*].codes[0]"))
                .containsExactlyInAnyOrder(
                        "NotBlank.invoiceList.lines[0].treatment", "NotNull.invoiceController#createAll.invoices");
    }

    private static List<String> errors(String body) {
        List<String> fields = JsonPath.read(body, "$.errors[*].field");
        List<String> messages = JsonPath.read(body, "$.errors[*].defaultMessage");
        return IntStream.range(0, fields.size())
                .mapToObj(number -> fields.get(number) + ": " + messages.get(number))
                .sorted()
                .toList();
    }
}

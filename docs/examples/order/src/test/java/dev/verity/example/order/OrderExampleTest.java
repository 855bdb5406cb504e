package dev.verity.example.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderExampleTest {

    private final PrintStream standardOutput = System.out;
    private final Locale defaultLocale = Locale.getDefault();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void captureWhatIsPrinted() {
        Locale.setDefault(Locale.ENGLISH);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(standardOutput);
        Locale.setDefault(defaultLocale);
    }

    @Test
    void printsEveryViolationOfTheOrder() {
        assertThat(runExample().subList(0, 8))
                .containsExactly(
                        "7 violations:",
                        "  customer.name: must not be blank",
                        "  customer.email: must be a well-formed email address",
                        "  items[1].article: must match \"[A-Z]{2}-\\d{4}\"",
                        "  items[1].quantity: must be greater than 0",
                        "  items[1].price: must be greater than 0",
                        "  items[1].tags[1].<list element>: size must be between 0 and 10",
                        "  shippedAfterItWasPlaced: an order cannot ship before it was placed");
    }

    @Test
    void printsTheListingOfThePlanAfterTheViolations() {
        var lines = runExample();

        assertThat(lines.subList(8, 10)).containsExactly("", "What is checked for every Order:");
        assertThat(String.join("\n", lines.subList(10, lines.size())))
                .contains("placedOn", "customer", "items", "shippedAfterItWasPlaced", "@NotEmpty");
    }

    private List<String> runExample() {
        OrderExample.main(new String[0]);
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

package dev.verity.sample.harbour.office;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeTest extends HarbourTest {
    @Test
    void validConfigurationIsUsed() {
        http.get("/office", "Accept", "*/*").is(200, "Port Ellen has 12 berths");
    }
}

package dev.verity.sample.harbour.rules;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Each bean of the harbour has a say; those that only yachts meet are tested with them. */
@QuarkusTest
class RulesTest extends HarbourTest {
    @Test
    void parametersAreNamedAsClientsKnowThem() {
        http.get("/marina/guests?from=Oban&nights=7").is(200, "Oban 7");
        http.get("/marina/guests?from=Ob&nights=8")
                .isViolationReport(
                        "guests.from", "needs 3 to 2147483647 letters",
                        "guests.nights", "must be between 0 and 7");
    }

    @Test
    void languageOfTheLinkComesBeforeThatOfTheHeader() {
        http.post("/dues/property?name=flag&language=fr", "{\"flag\": \"XX\"}", "Accept-Language", "de")
                .isJson(200, "{\"flag\": \"pavillon inconnu\"}");
        http.post("/dues/property?name=flag&language=ja", "{\"flag\": \"XX\"}", "Accept-Language", "de")
                .isJson(200, "{\"flag\": \"keine bekannte Flagge\"}");
    }

    @Test
    void methodThatBeginsWithHasTellsOfAProperty() {
        http.post("/marina/dinghy", "{\"oars\": true}").is(200);
        http.post("/marina/dinghy", "{}").isViolationReport("launch.dinghy.oars", "must be true");
    }
}

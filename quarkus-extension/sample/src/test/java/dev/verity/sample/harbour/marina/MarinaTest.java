package dev.verity.sample.harbour.marina;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarinaTest extends HarbourTest {
    private static final String VALID = """
        {"id": null, "name": "Rose", "metres": 12, "draught": 2.1, "crew": ["Ada", "Bo"],
         "page": "https://rose.example/", "card": "4111111111111111", "from": "2030-06-02", "stay": "PT72H",
         "contact": "VHF 72", "mail": "ada@rose.example", "home_port": "Oban"}\
        """;

    private static final String INVALID = """
        {"name": "R", "metres": 2, "draught": 3.0, "crew": ["Ada", "Ada", "Maximiliane"],
         "page": "http://rose.example/", "card": "4111111111111112", "from": "2030-06-01", "stay": "PT673H",
         "contact": "mast", "mail": "ada@rose.ship", "home_port": " "}\
        """;

    @Test
    void yachtIsCheckedByConstraintsOfHibernateValidator() {
        http.post("/marina", VALID).is(200);
        http.post("/marina", INVALID)
                .isViolationReport(
                        "enter.yacht.name", "needs 2 to 20 letters",
                        "enter.yacht.metres", "must be between 3 and 60",
                        "enter.yacht.draught", "draws 0.5 m more than the 2.5 m that there are",
                        "enter.yacht.crew", "names somebody twice",
                        "enter.yacht.crew[2].<list element>", "needs 0 to 10 letters",
                        "enter.yacht.crew", "too many for her",
                        "enter.yacht.page", "must be a valid URL",
                        "enter.yacht.card", "no credit card",
                        "enter.yacht.from", "must be a future date",
                        "enter.yacht.stay", "longer than 28 days",
                        "enter.yacht.contact", "neither a number nor a channel",
                        "enter.yacht.mail", "must be a well-formed email address",
                        "enter.yacht.home_port", "must not be blank");
    }

    @Test
    void groupIsThatOfTheMethodThatIsCalled() {
        http.put("/marina", VALID).isViolationReport("change.yacht.id", "must not be null");
        String known = VALID.replace("null", "7");
        http.put("/marina", known).is(200);
        http.post("/marina", known).isViolationReport("enter.yacht.id", "must be null");
        http.put("/marina", known.replace("Oban", " "))
                .isViolationReport("change.yacht.home_port", "must not be blank");
    }

    @Test
    void groupsFollowFromTheObject() {
        http.post("/marina/charter", "{\"skippered\": true, \"guest\": \"Ada\"}")
                .is(200);
        http.post("/marina/charter", "{\"guest\": \"Ada\", \"licence\": \"SKS\"}")
                .is(200);
        http.post("/marina/charter", "{\"guest\": \"Ada\"}")
                .isViolationReport("charter.charter.licence", "must not be blank");
        http.post("/marina/charter", "{}").isViolationReport("charter.charter.guest", "must not be blank");
    }

    @Test
    void endpointTellsOfViolationsItself() {
        String wrong = VALID.replace("Oban", " ").replace("Rose", "R");
        String messages = "\"must not be blank, needs 2 to 20 letters\"";
        http.post("/marina/by-hand", VALID).isJson(200, "{\"success\": true, \"message\": \"\"}");
        http.post("/marina/by-hand", wrong).isJson(200, "{\"success\": false, \"message\": " + messages + "}");
        http.post("/marina/by-service", VALID).isJson(200, "{\"success\": true, \"message\": \"\"}");
        http.post("/marina/by-service", wrong).isJson(200, "{\"success\": false, \"message\": " + messages + "}");
    }

    @Test
    void validatorIsMadeForACall() {
        assertThat(http.post("/marina/quickly", INVALID).json().get("message").asText())
                .isNotEmpty()
                .doesNotContain(", ");
    }

    @Test
    void violationBringsAdviceAlong() {
        http.post("/marina/advice", INVALID)
                .isJson(200, "{\"draws 0.5 m more than the 2.5 m that there are\": \"Port Askaig\"}");
        http.post("/marina/advice", INVALID, "Accept-Language", "de")
                .isJson(200, "{\"0.5 m mehr Tiefgang als die 2.5 m, die da sind\": \"Port Askaig\"}");
    }
}

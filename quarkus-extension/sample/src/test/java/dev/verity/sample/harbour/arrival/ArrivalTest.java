package dev.verity.sample.harbour.arrival;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArrivalTest extends HarbourTest {
    private static final String VALID = "{\"ship\":\"Thea\",\"hours\":3}";
    private static final String INVALID = "{\"ship\":\"\",\"hours\":-1}";

    @Test
    void bodyIsCheckedBeforeUni() {
        http.post("/arrivals/uni", VALID).isJson(200, VALID);
        http.post("/arrivals/uni", INVALID)
                .isViolationReport(
                        "announce.arrival.ship", "must not be blank",
                        "announce.arrival.hours", "must be greater than or equal to 0");
    }

    @Test
    void bodyIsCheckedBeforeCompletionStage() {
        http.post("/arrivals/stage", VALID).isJson(200, VALID);
        http.post("/arrivals/stage", INVALID)
                .isViolationReport(
                        "announceLater.arrival.ship", "must not be blank",
                        "announceLater.arrival.hours", "must be greater than or equal to 0");
    }

    @Test
    void bodyIsCheckedBeforeMulti() {
        http.post("/arrivals/multi", "[" + VALID + "]").isJson(200, "[" + VALID + "]");
        http.post("/arrivals/multi", "[" + VALID + "," + INVALID + "]")
                .isViolationReport(
                        "announceAll.arrivals[1].ship", "must not be blank",
                        "announceAll.arrivals[1].hours", "must be greater than or equal to 0");
    }

    @Test
    void missingUniIsFaultOfTheServer() {
        http.get("/arrivals/nothing").is(500);
    }

    @Test
    void violationInServiceIsFaultOfTheServer() {
        http.get("/arrivals/pilot?ships=2").is(200, "guided 2");
        http.get("/arrivals/pilot?ships=3").is(500);
    }

    @Test
    void argumentsAreCheckedOnEventLoopsToo() {
        http.get("/arrivals/soon?hours=3").is(200, "in 3");
        http.get("/arrivals/soon?hours=4").isViolationReport("soon.hours", "must be less than or equal to 3");
    }
}

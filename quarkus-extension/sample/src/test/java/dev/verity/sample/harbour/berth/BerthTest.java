package dev.verity.sample.harbour.berth;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BerthTest extends HarbourTest {
    @Test
    void bodiesAreCheckedAsTheInterfaceAsks() {
        http.post("/berths", "{\"name\": \"West\", \"length\": 3}").isJson(200, "{\"name\": \"West\", \"length\": 3}");
        http.post("/berths", "{\"name\": \"\", \"length\": 0}")
                .isViolationReport(
                        "enter.entry.name", "must not be blank",
                        "enter.entry.length", "must be greater than 0");
        http.post("/berths", "null").isViolationReport("enter.entry", "must not be null");
        http.put("/berths/0", "{\"name\": \"West\"}")
                .isViolationReport(
                        "replace.number", "must be greater than 0",
                        "replace.entry.length", "must be greater than 0");
    }

    @Test
    void invalidResultIsFaultOfTheServer() {
        http.get("/berths/4/depth").is(200, "1");
        http.get("/berths/3/depth").is(500);
        http.get("/berths/10/depth").isViolationReport("depth.number", "must be less than or equal to 9");
    }

    @Test
    void resultIsCheckedInDepth() {
        http.get("/berths/1/checked").isJson(200, "{\"name\": \"North\", \"length\": 90}");
        http.get("/berths/2/checked").is(500);
    }

    @Test
    void parametersAreCheckedAsTheGenericInterfaceAsks() {
        http.get("/berths/1").isJson(200, "{\"name\": \"North\", \"length\": 90}");
        http.get("/berths/0").isViolationReport("read.number", "must be greater than 0");
    }

    @Test
    void resultIsCheckedAsTheGenericInterfaceAsks() {
        http.get("/berths/2").isJson(200, "{\"name\": \"\", \"length\": 0}");
        http.get("/berths/3").is(500);
    }

    @Test
    void resourceBelowResourceIsChecked() {
        http.get("/berths/1/moorings/20").is(200, "bollard 20");
        http.get("/berths/1/moorings/21").isViolationReport("bollard.bollard", "must be less than or equal to 20");
    }
}

package dev.verity.sample.harbour.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Http;
import dev.verity.sample.startup.StartedApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The application as it is delivered; what its parts do in detail is tested before it is packaged. */
class PackagedHarbourTest {
    private static final Path FOLDER = Path.of("target", "quarkus-app");

    @Test
    void everyPartIsChecked() throws IOException {
        try (StartedApplication application = StartedApplication.start(FOLDER, List.of("-Duser.language=en"))) {
            assertThat(application.isReady()).as(application.output()).isTrue();
            Http http = application.http();
            http.post("/ships/officers", "{\"mate\": {\"name\": \"\"}}")
                    .isViolationReport("sign.officers[mate].name", "must not be blank");
            http.get("/ships/dkth", "Accept-Language", "en")
                    .isViolationReport("find.callSign", "must match \"[A-Z0-9]{4,7}\"");
            http.get("/berths/3/depth").is(500);
            http.get("/cargo/free?from=3&to=1").isJson(409, "{\"free.<cross-parameter>\": \"must be given in order\"}");
            http.post("/log", "{\"keeper\": \" \"}").isJson(409, "{\"keeper\": \"must not be blank\"}");
            http.get("/marina/guests?from=Oban&nights=8").isViolationReport("guests.nights", "must be between 0 and 7");
            http.post("/dues", "{\"flag\": \"XX\", \"pilotage\": 31}", "Accept-Language", "de")
                    .isJson(200, "{\"flag\": \"keine bekannte Flagge\", \"pilotage\": \"zu viel: at most 30\"}");
        }
    }

    @Test
    void invalidConfigurationPreventsTheStart() throws IOException, InterruptedException {
        List<String> wrong = List.of(
                "-Dharbour.berths=51", "-Dharbour.tide.mean=0", "-Dharbour.mail=office", "-Dharbour.channels=12,100");
        try (StartedApplication application = StartedApplication.start(FOLDER, wrong)) {
            assertThat(application.isReady()).as(application.output()).isFalse();
            assertThat(application.exit()).isEqualTo(1);
            assertThat(application.output())
                    .contains(
                            "harbour.berths must be less than or equal to 50",
                            "harbour.tide.mean must be greater than 0",
                            "harbour.mail must be a well-formed email address",
                            "harbour.channels[1] must be less than or equal to 99");
        }
    }
}

package dev.verity.sample.harbour.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Http;
import dev.verity.sample.startup.StartedApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With Verity, the code that validates was made by the build: the JVM logs which classes it loads, and from where. */
class PackagedKernelsTest {
    private static final Path FOLDER = Path.of("target", "quarkus-app");
    private static final Path LOG = Path.of("target", "class-load.log");

    /** More than the few validations that are interpreted first. */
    private static final int ENOUGH = 120;

    @Test
    void nothingIsCompiledAtRunTime() throws IOException {
        List<String> options = List.of("-Xlog:class+load=info:file=" + LOG, "-Duser.language=en");
        try (StartedApplication application = StartedApplication.start(FOLDER, options)) {
            assertThat(application.isReady()).as(application.output()).isTrue();
            Http http = application.http();
            for (int i = 0; i < ENOUGH; i++) {
                http.post("/ships/officers", "{\"mate\": {\"name\": \"\"}}")
                        .isViolationReport("sign.officers[mate].name", "must not be blank");
                http.get("/ships/dkth", "Accept-Language", "en")
                        .isViolationReport("find.callSign", "must match \"[A-Z0-9]{4,7}\"");
                http.get("/cargo/free?from=3&to=1").is(409);
                http.post("/dues", "{\"flag\": \"XX\", \"pilotage\": 31}").is(200);
            }
        }
        boolean verity = System.getProperty("sample.extension").equals("verity");
        assertThat(loadedKernels())
                .isEqualTo(verity ? Set.of("Officer", "ShipResource", "Warehouse", "Invoice") : Set.of());
    }

    /** The beans of kernels from the build's jar; what comes from elsewhere, with its source. */
    private static Set<String> loadedKernels() throws IOException {
        try (Stream<String> lines = Files.lines(LOG)) {
            return lines.filter(line -> line.contains("VerityKernel"))
                    .map(line -> line.endsWith("/generated-bytecode.jar") ? bean(line) : line)
                    .collect(Collectors.toSet());
        }
    }

    private static String bean(String line) {
        String name = line.substring(0, line.indexOf("$$VerityKernel"));
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

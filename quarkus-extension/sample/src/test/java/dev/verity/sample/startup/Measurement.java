package dev.verity.sample.startup;

import dev.verity.sample.http.Answer;
import dev.verity.sample.http.Http;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts the application, sends it a request that passes the checks and one that does not, and asks what it used. */
final class Measurement {
    private static final String PASSES = """
            {"name": "Thea", "callSign": "DKTH", "length": 82.50, "insured": true,
             "owner": {"name": "Ada", "mail": "ada@example.org",
                       "address": {"street": "Quay 1", "town": "Oban", "country": "GB"}},
             "officers": [{"name": "Bo", "born": "1970-01-01"}], "ports": ["Oban"]}""";

    private static final String FAILS = """
            {"name": " ", "callSign": "x", "length": -1.234, "insured": false,
             "owner": {"mail": "ada", "address": {"street": "", "country": "gb"}},
             "officers": [{"name": ""}], "ports": [""]}""";

    private final Path folder;
    private final List<String> options;

    Measurement(Path folder, List<String> options) {
        this.folder = folder;
        this.options = options;
    }

    Start start() throws IOException {
        try (StartedApplication application = StartedApplication.start(folder, options)) {
            if (!application.isReady()) {
                throw new IllegalStateException("The application did not start:\n" + application.output());
            }
            double cpu = application.cpu();
            JvmFigures jvm = new JvmFigures(application.pid());
            Start.Usage ready = new Start.Usage(cpu, jvm.resident(), 0, jvm.metaspace(), jvm.classes());
            double passed = post(application.http(), PASSES, 201);
            double refused = post(application.http(), FAILS, 400);
            double cpuAfter = application.cpu();
            double resident = jvm.resident();
            return new Start(
                    application.wall(),
                    cpu,
                    passed,
                    refused,
                    ready,
                    new Start.Usage(cpuAfter, resident, jvm.heap(), jvm.metaspace(), jvm.classes()));
        }
    }

    /** Returns the milliseconds until the answer. */
    private static double post(Http http, String body, int status) {
        long begun = System.nanoTime();
        Answer answer = http.post("/ships", body);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (answer.status() != status) {
            throw new IllegalStateException("Answered " + answer.status() + " instead of " + status + ": " + answer);
        }
        return millis;
    }
}

package dev.verity.sample.startup;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

/** Starts the application, asks it what it used, and sends it a request that passes the checks and one that does not. */
final class Measurement {
    private static final String PASSES = """
            {"number": "AB-1234", "mail": "ada@example.org",
             "address": {"street": "Mill Lane 1", "city": "London", "zip": "12345"},
             "lines": [{"article": "tea", "quantity": 2}, {"article": "cup", "quantity": 1}]}""";

    private static final String FAILS = """
            {"number": "1234", "mail": "ada",
             "address": {"street": "Mill Lane 1", "city": "", "zip": "1"},
             "lines": [{"article": "tea", "quantity": 0}]}""";

    private final Kind kind;
    private final Contender contender;
    private final List<String> options;

    Measurement(Kind kind, Contender contender, List<String> options) {
        this.kind = kind;
        this.contender = contender;
        this.options = options;
    }

    Start start() throws IOException, InterruptedException {
        try (StartedApplication application = StartedApplication.start(kind, contender, options)) {
            String[] ready = application.get("/figures").body().split(" ");
            double passed = post(application, PASSES, 200);
            double refused = post(application, FAILS, contender == Contender.NOTHING ? 200 : 400);
            double cpu = application.cpuSoFar();
            String[] after = application.get("/figures").body().split(" ");
            return new Start(
                    application.wall(),
                    application.cpu(),
                    Double.parseDouble(ready[0]),
                    Double.parseDouble(ready[1]) / 1e3,
                    passed,
                    refused,
                    cpu,
                    Double.parseDouble(after[0]));
        }
    }

    /** Returns the milliseconds until the answer. */
    private double post(StartedApplication application, String body, int status)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> response = application.post("/orders", body);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (response.statusCode() != status) {
            throw new IllegalStateException(contender.title() + " answered " + response.statusCode() + " instead of "
                    + status + ": " + response.body());
        }
        return millis;
    }
}

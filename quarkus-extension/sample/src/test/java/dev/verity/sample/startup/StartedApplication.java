package dev.verity.sample.startup;

import dev.verity.sample.http.Http;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged application in a JVM of its own, from its start to its end. */
public final class StartedApplication implements AutoCloseable {
    private static final String READY = "Listening on: ";

    private final long begun = System.nanoTime();
    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private final Http http;
    private final double wall;

    private StartedApplication(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        http = new Http(URI.create(address()));
        wall = (System.nanoTime() - begun) / 1e6;
    }

    /** Starts what is in that folder, with these options of the JVM, and waits until it is ready or has failed. */
    public static StartedApplication start(Path folder, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dquarkus.http.host=localhost");
        command.add("-Dquarkus.http.port=0");
        command.addAll(options);
        command.add("-jar");
        command.add(folder.resolve("quarkus-run.jar").toString());
        return new StartedApplication(command);
    }

    public Http http() {
        return http;
    }

    /** What the application told until it was ready or failed. */
    public String output() {
        return output.toString();
    }

    public boolean isReady() {
        return http.address().isAbsolute();
    }

    /** The status with which it ended. */
    public int exit() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** Milliseconds from the start of the JVM until it was ready. */
    double wall() {
        return wall;
    }

    /** The CPU time of all threads up to now, in milliseconds. */
    double cpu() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private String address() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            int ready = line.indexOf(READY);
            if (ready >= 0) {
                return line.substring(ready + READY.length()).trim();
            }
        }
        return "";
    }
}

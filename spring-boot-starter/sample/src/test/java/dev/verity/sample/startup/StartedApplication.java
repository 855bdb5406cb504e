package dev.verity.sample.startup;

import dev.verity.sample.startup.application.StartUpApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application in a JVM of its own, from its start to its end. */
final class StartedApplication implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final long begun = System.nanoTime();
    private final Process process;
    private final String address;
    private final double wall;
    private final double cpu;

    private StartedApplication(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        address = "http://localhost:" + port(process.inputReader(StandardCharsets.UTF_8));
        wall = (System.nanoTime() - begun) / 1e6;
        cpu = cpuSoFar();
    }

    /** Starts it, with these options of the JVM, and waits until it is ready. */
    static StartedApplication start(Kind kind, Contender contender, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-classpath");
        command.add(ClassPath.of(kind, contender));
        command.add(StartUpApplication.class.getName());
        command.add("--server.port=0");
        command.add("--spring.main.banner-mode=off");
        command.add("--spring.jpa.hibernate.ddl-auto=create");
        return new StartedApplication(command);
    }

    double wall() {
        return wall;
    }

    double cpu() {
        return cpu;
    }

    /** The CPU time of all threads up to now, in milliseconds. */
    double cpuSoFar() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String port(BufferedReader output) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(StartUpApplication.READY)) {
                return line.substring(StartUpApplication.READY.length());
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("The application did not start:\n" + before);
    }
}

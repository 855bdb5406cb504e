package dev.verity.sample.models;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests to one server. */
record Http(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What came back. */
    record Answer(int status, String type, String body) {}

    Answer json(String path, String body) {
        return post(path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    Answer post(String path, BodyPublisher body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(body)
                .headers(headers)
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

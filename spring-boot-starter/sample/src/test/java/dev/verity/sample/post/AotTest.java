package dev.verity.sample.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The application as it was processed ahead of time by Spring Boot's Maven plugin, with Verity. */
class AotTest {
    private static final String VALID = """
            {"to": {"city": "Berlin", "postcode": "10115"}, "contents": {"free": [{"name": "book", "grams": 300}]}}""";
    private static final String INVALID = """
            {"to": {"city": "", "postcode": "99999"}, "contents": {"free": [{"name": "air", "grams": 0}]}}""";

    private static HttpResponse<String> post(int port, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/parcels"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void startsFromWhatWasGeneratedAndValidates() throws Exception {
        try (AotApplication application = new AotApplication(PostApplication.class.getName())) {
            int port = application.port();

            assertThat(application.log()).contains("Starting AOT-processed PostApplication");
            assertThat(post(port, VALID).body()).isEqualTo("on its way to Berlin");
            assertThat(post(port, INVALID).statusCode()).isEqualTo(400);
        }
    }

    /** The files that Spring generated for native images: one in one line, several in the other. */
    private static String metadata() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/native-image/dev.verity/verity-sample-boot-*/*.json")) {
            try (InputStream content = file.getInputStream()) {
                all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Parcel", "Address", "Content", "Shipment", "Postcode", "Deliverable", "DeliverableValidator"})
    void nativeImagesAreToldOf(String reached) throws IOException {
        assertThat(metadata()).contains("\"dev.verity.sample.post." + reached + "\"");
    }
}

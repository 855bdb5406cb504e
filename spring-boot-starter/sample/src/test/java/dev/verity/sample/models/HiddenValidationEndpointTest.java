package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Where nothing says so, the endpoint is not there. */
@SpringBootTest(classes = ValidationEndpointTest.Shop.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HiddenValidationEndpointTest {
    @Value("${local.server.port}")
    int port;

    @Test
    void isNotExposedByDefault(@org.springframework.beans.factory.annotation.Autowired ApplicationContext context)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/validation"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
        assertThat(context.containsBean("verityValidationEndpoint")).isFalse();
        assertThat(context.containsBean("verityValidationCounts")).isFalse();
    }
}

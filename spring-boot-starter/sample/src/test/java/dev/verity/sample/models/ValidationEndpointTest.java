package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an operator reads of validation over HTTP. */
@SpringBootTest(classes = ValidationEndpointTest.Shop.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "management.endpoints.web.exposure.include=validation,metrics")
class ValidationEndpointTest {
    record Order(@NotBlank String number, List<@Valid Line> lines) {}

    record Line(@NotBlank String item, @Min(1) int count) {}

    @RestController
    static class Orders {
        @PostMapping("/orders")
        String order(@Valid @RequestBody Order order) {
            return order.number();
        }

        @GetMapping("/orders")
        String find(@RequestParam @Min(1) int page) {
            return "page " + page;
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Orders.class)
    static class Shop {}

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int order(String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/orders"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Test
    void tellsWhatWasValidatedSinceTheStart() throws Exception {
        assertThat(order("{\"number\":\"1\",\"lines\":[{\"item\":\"a\",\"count\":1}]}"))
                .isEqualTo(200);
        assertThat(order("{\"number\":\"\",\"lines\":[{\"item\":\"a\",\"count\":0}]}"))
                .isEqualTo(400);
        assertThat(get("/orders?page=1").statusCode()).isEqualTo(200);

        HttpResponse<String> all = get("/actuator/validation");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body())
                .contains("\"validators\":{\"defaultValidator\":{\"provider\":\"Verity\"")
                .contains("\"engine\":\"auto\"")
                .contains("\"name\":\"" + Order.class.getName() + "\",\"figures\":{\"validations\":")
                .contains("\"subject\":\"parameters of find(int)\"")
                .contains("\"state\":\"warming_up\"")
                .doesNotContain("\"note\"");

        HttpResponse<String> order =
                get("/actuator/validation/" + Order.class.getName().replace("$", "%24"));
        assertThat(order.statusCode()).isEqualTo(200);
        assertThat(order.body())
                .contains("\"listing\":[\"plan of " + Order.class.getName() + " for [Default]\"")
                .contains("@NotBlank  inline");

        HttpResponse<String> timer = get("/actuator/metrics/verity.validation?tag=operation:bean&tag=outcome:invalid");
        assertThat(timer.statusCode()).isEqualTo(200);
        assertThat(timer.body()).contains("\"statistic\":\"COUNT\"").contains(Order.class.getName());
        assertThat(get("/actuator/metrics/verity.violations").body())
                .contains("jakarta.validation.constraints.Min", "jakarta.validation.constraints.NotBlank");
    }

    @Test
    void knowsNoClassThatWasNotValidated() throws Exception {
        assertThat(get("/actuator/validation/java.lang.Runtime").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/validation/does.not.Exist").statusCode()).isEqualTo(404);
    }
}

package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Answer;
import dev.verity.sample.http.Http;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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

    @Value("${local.server.port}")
    int port;

    @Test
    void tellsWhatWasValidatedSinceTheStart() {
        Http http = new Http(port);
        assertThat(http.post("/orders", "{\"number\":\"1\",\"lines\":[{\"item\":\"a\",\"count\":1}]}")
                        .status())
                .isEqualTo(200);
        assertThat(http.post("/orders", "{\"number\":\"\",\"lines\":[{\"item\":\"a\",\"count\":0}]}")
                        .status())
                .isEqualTo(400);
        assertThat(http.get("/orders?page=1").status()).isEqualTo(200);

        Answer all = http.get("/actuator/validation");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.body())
                .contains("\"validators\":{\"defaultValidator\":{\"provider\":\"Verity\"")
                .contains("\"engine\":\"auto\"")
                .contains("\"name\":\"" + Order.class.getName() + "\",\"figures\":{\"validations\":")
                .contains("\"subject\":\"parameters of find(int)\"")
                .contains("\"state\":\"warming_up\"")
                .doesNotContain("\"note\"");

        Answer order = http.get("/actuator/validation/" + Order.class.getName().replace("$", "%24"));
        assertThat(order.status()).isEqualTo(200);
        assertThat(order.body())
                .contains("\"listing\":[\"plan of " + Order.class.getName() + " for [Default]\"")
                .contains("@NotBlank  inline");

        Answer timer = http.get("/actuator/metrics/verity.validation?tag=operation:bean&tag=outcome:invalid");
        assertThat(timer.status()).isEqualTo(200);
        assertThat(timer.body()).contains("\"statistic\":\"COUNT\"").contains(Order.class.getName());
        assertThat(http.get("/actuator/metrics/verity.violations").body())
                .contains("jakarta.validation.constraints.Min", "jakarta.validation.constraints.NotBlank");
    }

    @Test
    void knowsNoClassThatWasNotValidated() {
        Http http = new Http(port);
        assertThat(http.get("/actuator/validation/java.lang.Runtime").status()).isEqualTo(404);
        assertThat(http.get("/actuator/validation/does.not.Exist").status()).isEqualTo(404);
    }
}

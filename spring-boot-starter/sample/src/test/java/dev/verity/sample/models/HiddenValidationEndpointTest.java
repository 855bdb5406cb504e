package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Where nothing says so, the endpoint is not there. */
@SpringBootTest(classes = ValidationEndpointTest.Shop.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HiddenValidationEndpointTest {
    @Value("${local.server.port}")
    int port;

    @Test
    void isNotExposedByDefault(@Autowired ApplicationContext context) {
        assertThat(new Http(port).get("/actuator/validation").status()).isEqualTo(404);
        assertThat(context.containsBean("verityValidationEndpoint")).isFalse();
        assertThat(context.containsBean("verityValidationCounts")).isFalse();
    }
}

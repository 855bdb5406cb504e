package dev.verity.sample.clinic;

import dev.verity.sample.http.Http;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The clinic as it is, with all that Spring Boot tells about errors. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.session.metrics=off",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off",
            "spring.datasource.url=jdbc:h2:mem:clinic",
            // Spring Boot 3.5 and 4.1
            "server.error.include-message=always",
            "server.error.include-binding-errors=always",
            "spring.web.error.include-message=always",
            "spring.web.error.include-binding-errors=always"
        })
public abstract class ClinicTest {
    protected Http http;

    @BeforeEach
    void connect(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }
}

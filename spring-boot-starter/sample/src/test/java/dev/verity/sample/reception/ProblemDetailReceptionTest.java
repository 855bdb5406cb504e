package dev.verity.sample.reception;

import dev.verity.sample.http.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.web-application-type=reactive",
            // Spring Boot 3.5 and 4.1
            "spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "spring.webflux.problemdetails.enabled=true"
        })
class ProblemDetailReceptionTest {
    private Http http;

    @BeforeEach
    void connect(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }

    @Test
    void bodyIsAnsweredWithAProblemDetail() {
        http.post("/arrivals", "{}").isProblem(400, "Bad Request", "Invalid request content.", "/arrivals");
        http.put("/arrivals", "{}").isProblem(400, "Bad Request", "Invalid request content.", "/arrivals");
        http.submit("/arrivals/quick-form", "pet=")
                .isProblem(400, "Bad Request", "Invalid request content.", "/arrivals/quick-form");
    }

    @Test
    void parametersAreAnsweredWithAProblemDetail() {
        http.get("/arrivals/0?room=A1").isProblem(400, "Bad Request", "Validation failure", "/arrivals/0");
    }
}

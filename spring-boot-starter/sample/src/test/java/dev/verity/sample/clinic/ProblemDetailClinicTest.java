package dev.verity.sample.clinic;

import dev.verity.sample.http.Http;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The clinic with other settings: problem details, exceptions of Spring's own and proxies of interfaces. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.mvc.problemdetails.enabled=true",
            "spring.validation.method.adapt-constraint-violations=true",
            "spring.aop.proxy-target-class=false",
            "spring.datasource.url=jdbc:h2:mem:clinic-with-problem-details"
        })
public abstract class ProblemDetailClinicTest {
    protected Http http;

    @BeforeEach
    void connect(@Value("${local.server.port}") int port) {
        http = new Http(port);
    }
}

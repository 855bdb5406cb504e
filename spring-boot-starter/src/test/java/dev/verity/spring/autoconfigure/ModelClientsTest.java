package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.verity.model.Alias;
import dev.verity.model.Model;
import dev.verity.model.ModelValidationException;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.http.codec.CodecsAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.web.reactive.function.client.WebClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.reactive.function.client.WebClient;

/** Clients that Spring Boot builds, of a server that says what it is told. */
class ModelClientsTest {
    static class Person extends Model {
        @Alias("years")
        @Max(150)
        int age;
    }

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    CodecsAutoConfiguration.class,
                    RestClientAutoConfiguration.class,
                    WebClientAutoConfiguration.class,
                    VerityAutoConfiguration.class,
                    ModelAutoConfiguration.class));

    private HttpServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders()
                    .add("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Person person() {
        return Model.parse(Person.class, "{\"years\":7}");
    }

    @Test
    void restClientsWriteAndReadModels() {
        runner.run(context -> {
            RestClient client =
                    context.getBean(RestClient.Builder.class).baseUrl(address).build();
            assertThat(client.post().body(person()).retrieve().body(Person.class))
                    .isEqualTo(person());
            assertThat(client.post().body(person()).retrieve().body(String.class))
                    .isEqualTo("{\"years\":7}");
            assertThat(client.post()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(List.of(person()), new ParameterizedTypeReference<List<Person>>() {})
                            .retrieve()
                            .body(new ParameterizedTypeReference<List<Person>>() {}))
                    .containsExactly(person());
        });
    }

    @Test
    void restClientsTellOfResponsesAsTheyDoWithJackson() {
        runner.run(context -> {
            RestClient.ResponseSpec response = context.getBean(RestClient.Builder.class)
                    .baseUrl(address)
                    .build()
                    .post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"years\":200}")
                    .retrieve();
            assertThatExceptionOfType(RestClientException.class)
                    .isThrownBy(() -> response.body(Person.class))
                    .withRootCauseInstanceOf(ModelValidationException.class);
        });
    }

    @Test
    void webClientsWriteAndReadModels() {
        runner.run(context -> {
            WebClient client =
                    context.getBean(WebClient.Builder.class).baseUrl(address).build();
            assertThat(client.post()
                            .bodyValue(person())
                            .retrieve()
                            .bodyToMono(Person.class)
                            .block())
                    .isEqualTo(person());
            assertThat(client.post()
                            .bodyValue(List.of(person()), new ParameterizedTypeReference<List<Person>>() {})
                            .retrieve()
                            .bodyToFlux(Person.class)
                            .collectList()
                            .block())
                    .containsExactly(person());
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> client.post()
                            .contentType(MediaType.APPLICATION_JSON)
                            .bodyValue("{\"years\":200}")
                            .retrieve()
                            .bodyToMono(Person.class)
                            .block())
                    .withMessageStartingWith("The response is not valid: 1 error in Person");
        });
    }
}

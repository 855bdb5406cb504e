package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.http.Answer;
import dev.verity.sample.http.Http;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Errors of requests have the names that the request has, in both kinds of web application. */
@SpringBootTest(
        classes = JsonNamesSuite.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"verity.json-names=true", "spring.jackson.property-naming-strategy=SNAKE_CASE"})
abstract class JsonNamesSuite {
    @Value("${local.server.port}")
    int port;

    @Test
    void errorsOfABodyHaveTheNamesOfJson() {
        assertThat(post(
                        "/customers",
                        "application/json",
                        "{\"full_name\":\"\",\"former_homes\":[{\"post_code\":\"12345\"},{\"post_code\":\"1\"}]}"))
                .isEqualTo("former_homes[1].post_code=1 full_name=");
    }

    @Test
    void errorsOfAListHaveTheNamesOfJson() {
        assertThat(post("/homes?number=0", "application/json", "[{\"post_code\":\"12345\"},{\"post_code\":\"1\"}]"))
                .isEqualTo("1:post_code=1");
    }

    String post(String path, String type, String body) {
        Answer answer =
                new Http(port).post(path, BodyPublishers.ofString(body), "Content-Type", type, "Accept", "text/plain");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Customers.class)
    static class Application {}

    record Home(@Size(min = 5) String postCode) {}

    record Customer(@Size(min = 1) String fullName, List<@Valid Home> formerHomes) {}

    public static class Form {
        @Size(min = 1)
        private String fullName = "";

        @Min(1)
        private int houseNumber;

        public String getFullName() {
            return fullName;
        }

        public void setFullName(String fullName) {
            this.fullName = fullName;
        }

        public int getHouseNumber() {
            return houseNumber;
        }

        public void setHouseNumber(int houseNumber) {
            this.houseNumber = houseNumber;
        }
    }

    @RestController
    static class Customers {
        @PostMapping("/customers")
        String add(@Valid @RequestBody Customer customer) {
            return "added";
        }

        @PostMapping("/homes")
        String add(@RequestBody List<@Valid Home> homes, @RequestParam @Min(0) int number) {
            return "added";
        }

        @PostMapping("/forms")
        String add(@Valid @ModelAttribute Form form) {
            return "added";
        }

        @ExceptionHandler({MethodArgumentNotValidException.class, WebExchangeBindException.class})
        @ResponseStatus(HttpStatus.BAD_REQUEST)
        String tell(Exception failure) {
            return String.join(" ", fields((BindingResult) failure));
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.BAD_REQUEST)
        String tell(HandlerMethodValidationException failure) {
            List<String> told = new ArrayList<>();
            for (ParameterErrors errors : failure.getBeanResults()) {
                told.add(errors.getContainerIndex() + ":" + String.join(" ", fields(errors)));
            }
            return String.join(" ", told);
        }

        private static List<String> fields(Errors errors) {
            List<String> fields = new ArrayList<>();
            for (FieldError error : errors.getFieldErrors()) {
                fields.add(error.getField() + "=" + error.getRejectedValue());
            }
            return fields.stream().sorted().toList();
        }
    }
}

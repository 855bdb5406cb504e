package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.verity.model.Model;
import dev.verity.spring.model.InvalidBodyException;
import dev.verity.spring.model.ModelHttpMessageConverter;
import dev.verity.spring.model.ModelProblem;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConverters;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

class ModelWebMvcAutoConfigurationTest {
    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    VerityAutoConfiguration.class,
                    ModelAutoConfiguration.class,
                    ModelWebMvcAutoConfiguration.class))
            .withBean(Controller.class);

    public static class Person extends Model {
        @Max(150)
        public int age;
    }

    @RestController
    static class Controller {
        private final Validator validator;

        Controller(@Qualifier("defaultValidator") Validator validator) {
            this.validator = validator;
        }

        @PostMapping("/people")
        Person person(@RequestBody Person person) {
            return person;
        }

        @PostMapping("/people/valid")
        Person valid(@Valid @RequestBody Person person) {
            return person;
        }

        @PostMapping("/people/part")
        Person part(@RequestPart Person person) {
            return person;
        }

        @PostMapping("/people/older")
        int older(@RequestBody Person person) {
            person.age += 1000;
            Errors errors = new BeanPropertyBindingResult(person, "person");
            validator.validate(person, errors);
            return errors.getErrorCount();
        }

        @PostMapping("/people/own")
        Person own(@RequestBody Person person) {
            return Model.parse(Person.class, "{\"age\":1000}");
        }
    }

    private static MockHttpServletResponse answer(AssertableWebApplicationContext context, String path, String json)
            throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(post(path).contentType(MediaType.APPLICATION_JSON).content(json))
                .andReturn()
                .getResponse();
    }

    @Test
    void comesBeforeJackson() {
        runner.run(context -> {
            List<HttpMessageConverter<?>> converters =
                    context.getBean(HttpMessageConverters.class).getConverters();
            assertThat(converters.get(0)).isInstanceOf(ModelHttpMessageConverter.class);
        });
    }

    @Test
    void isSwitchedOffByAProperty() {
        runner.withPropertyValues("verity.models.enabled=false").run(context -> {
            assertThat(context).doesNotHaveBean(ModelHttpMessageConverter.class);
            assertThat(answer(context, "/people", "{\"age\":200}").getStatus()).isEqualTo(200);
        });
    }

    @Test
    void readsAsThePropertiesSay() {
        runner.withPropertyValues("verity.models.coercion=strict", "verity.models.json.max-number-length=5")
                .run(context -> {
                    assertThat(answer(context, "/people", "{\"age\":\"1\"}").getContentAsString())
                            .contains("\"type\":\"int_type\"");
                    assertThat(answer(context, "/people", "{\"age\":1234567}").getContentAsString())
                            .contains("\"type\":\"json_limit\"");
                });
    }

    @Test
    void failsToStartWithLimitsThatAreNone() {
        runner.withPropertyValues("verity.models.json.max-depth=0")
                .run(
                        context -> assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessage(
                                        "Limits are positive, and the depth is at most 1000, not 0, 20000000, 1000, 67108864."));
    }

    @RestControllerAdvice
    static class OwnHandler {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
        String wrong(ConstraintViolationException wrong) {
            return "mine";
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
        String anything(Exception wrong) {
            return "anything";
        }
    }

    @Test
    void leavesErrorsToAHandlerOfTheApplication() {
        runner.withBean(OwnHandler.class).run(context -> {
            MockHttpServletResponse answer = answer(context, "/people", "{\"age\":200}");
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).isEqualTo("mine");
        });
    }

    @ControllerAdvice
    static class ProblemsWithAType {
        @ExceptionHandler
        @ResponseBody
        ProblemDetail wrong(InvalidBodyException wrong) {
            ProblemDetail problem = ModelProblem.of(wrong);
            problem.setType(URI.create("https://example.com/invalid"));
            return problem;
        }
    }

    @Test
    void givesTheProblemToAHandlerOfTheApplication() {
        runner.withBean(ProblemsWithAType.class).run(context -> {
            MockHttpServletResponse answer = answer(context, "/people", "{\"age\":200}");
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getContentAsString())
                    .contains(
                            "\"type\":\"https://example.com/invalid\"",
                            "\"errors\":[{\"loc\":[\"age\"],\"type\":\"less_than_equal\","
                                    + "\"msg\":\"must be less than or equal to 150\",\"ctx\":{\"le\":150}}]");
        });
    }

    @Test
    void takesTitleAndDetailFromTheMessagesOfTheApplication() {
        StaticMessageSource messages = new StaticMessageSource();
        String name = InvalidBodyException.class.getName();
        messages.addMessage("problemDetail.title." + name, Locale.ENGLISH, "Invalid");
        messages.addMessage("problemDetail." + name, Locale.ENGLISH, "{0} mistakes");
        runner.withBean("messageSource", StaticMessageSource.class, () -> messages)
                .run(context -> assertThat(
                                answer(context, "/people", "{\"age\":200}").getContentAsString())
                        .startsWith("{\"type\":\"about:blank\",\"title\":\"Invalid\",\"status\":400,"
                                + "\"detail\":\"1 mistakes\",\"instance\":\"/people\","));
    }

    @Test
    void blamesNoClientForWhatTheApplicationParses() {
        runner.run(context -> assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> answer(context, "/people/own", "{\"age\":2}"))
                .withMessageContaining("1 error in Person"));
    }

    @Test
    void validatesWhatTheApplicationChangedItself() {
        runner.run(context -> assertThat(
                        answer(context, "/people/older", "{\"age\":2}").getContentAsString())
                .isEqualTo("1"));
    }

    @Test
    void readsPartsOfForms() {
        runner.run(context -> {
            MockPart part = new MockPart("person", "{\"age\":200}".getBytes(StandardCharsets.UTF_8));
            part.getHeaders().setContentType(MediaType.APPLICATION_JSON);
            MockHttpServletResponse answer = MockMvcBuilders.webAppContextSetup(context)
                    .build()
                    .perform(multipart("/people/part").part(part))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        });
    }

    @ControllerAdvice
    static class Changing extends RequestBodyAdviceAdapter {
        @Override
        public boolean supports(
                MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
            return true;
        }

        @Override
        public Object afterBodyRead(
                Object body,
                HttpInputMessage message,
                MethodParameter parameter,
                Type type,
                Class<? extends HttpMessageConverter<?>> converter) {
            ((Person) body).age += 100;
            return body;
        }
    }

    @Test
    void validatesAgainWhatAnAdviceMayHaveChanged() {
        runner.withBean(Changing.class).run(context -> {
            assertThat(answer(context, "/people/valid", "{\"age\":30}").getStatus())
                    .isEqualTo(200);
            assertThat(answer(context, "/people/valid", "{\"age\":100}").getStatus())
                    .isEqualTo(400);
        });
    }
}

package dev.verity.spring.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.verity.spring.autoconfigure.VerityAutoConfiguration;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.MethodValidationAdapter;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class JsonNamesTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ValidationAutoConfiguration.class, JacksonAutoConfiguration.class, VerityAutoConfiguration.class))
            .withPropertyValues("verity.json-names=true", "spring.jackson.property-naming-strategy=SNAKE_CASE");

    @Test
    void pathsHaveTheNamesOfTheApplicationsMapper() {
        runner.run(context -> assertThat(context.getBean(Validator.class).validate(new Customer()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("full_name", "HOME.post_code", "former_homes[0].post_code"));
    }

    @Test
    void errorsOfABodyHaveThoseNamesAndTheRightValues() {
        withValidator(validator -> {
            BeanPropertyBindingResult errors = new BeanPropertyBindingResult(new Customer(), "customer");
            validator.validate(errors.getTarget(), errors);
            assertThat(errors.getFieldErrors())
                    .extracting(FieldError::getField, FieldError::getRejectedValue)
                    .containsExactlyInAnyOrder(
                            tuple("full_name", " "),
                            tuple("HOME.post_code", "1"),
                            tuple("former_homes[0].post_code", "2"));
        });
    }

    @Test
    void errorsOfAFormHaveTheNamesThatSpringBindsBy() {
        withValidator(validator -> inRequest("application/x-www-form-urlencoded;charset=UTF-8", () -> {
            BeanPropertyBindingResult errors = new BeanPropertyBindingResult(new Customer(), "customer");
            validator.validate(errors.getTarget(), errors);
            assertThat(errors.getFieldErrors())
                    .extracting(FieldError::getField)
                    .containsExactlyInAnyOrder("fullName", "home.postCode", "formerHomes[0].postCode");
            assertThat(errors.getFieldError("home.postCode").getCodes())
                    .startsWith("Size.customer.home.postCode")
                    .contains("Size.java.lang.String");
        }));
    }

    @Test
    void errorsOfAQueryHaveTheNamesThatSpringBindsBy() {
        withValidator(validator -> inRequest(
                null, () -> assertThat(fields(validator, new Customer())).contains("fullName")));
    }

    @Test
    void aRequestWithPartsIsAForm() {
        withValidator(validator -> inRequest(
                "Multipart/Form-Data; boundary=x",
                () -> assertThat(fields(validator, new Customer())).contains("fullName")));
    }

    @Test
    void aRequestWithJsonIsNoForm() {
        withValidator(validator -> inRequest(
                "application/json",
                () -> assertThat(fields(validator, new Customer())).contains("full_name")));
    }

    @Test
    void errorsThatReadTheFieldByItsNameHaveTheNamesInJava() {
        withValidator(validator -> {
            Errors errors = validator.validateObject(new Home("1"));
            assertThat(errors.getFieldErrors()).extracting(FieldError::getField).containsExactly("postCode");
        });
    }

    @Test
    void valuesInMapsAndSetsAreFound() {
        withValidator(validator -> inRequest(
                null,
                () -> assertThat(fields(validator, new Town()))
                        .containsExactlyInAnyOrder("byName[a].postCode", "homes[].postCode")));
    }

    @Test
    void constraintsOfMethodsHaveTheNamesToo() throws NoSuchMethodException {
        Method save = Service.class.getDeclaredMethod("save", List.class);
        withValidator(validator -> {
            MethodValidationResult result = new MethodValidationAdapter((Validator) validator)
                    .validateArguments(
                            new Service(),
                            save,
                            null,
                            new Object[] {List.of(new Home("12345"), new Home("1"))},
                            new Class<?>[0]);
            assertThat(result.getBeanResults())
                    .singleElement()
                    .satisfies(errors -> assertThat(errors.getFieldErrors())
                            .extracting(FieldError::getField, FieldError::getRejectedValue)
                            .containsExactly(tuple("post_code", "1")));
        });
    }

    @Test
    void withoutAMapperBeanTheNamesOfAMapperWithoutSettingsCount() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(ValidationAutoConfiguration.class, VerityAutoConfiguration.class))
                .withPropertyValues("verity.json-names=true")
                .run(context -> assertThat(context.getBean(Validator.class).validate(new Customer()))
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactlyInAnyOrder("fullName", "HOME.postCode", "formerHomes[0].postCode"));
    }

    @Test
    void theMapperIsAskedForWhenTheFirstClassIsValidated() {
        AtomicReference<ObjectMapper> made = new AtomicReference<>();
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(ValidationAutoConfiguration.class, VerityAutoConfiguration.class))
                .withPropertyValues("verity.json-names=true")
                .withBean(
                        ObjectMapper.class,
                        () -> {
                            made.set(new ObjectMapper()
                                    .setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
                            return made.get();
                        },
                        definition -> definition.setLazyInit(true))
                .run(context -> {
                    Validator validator = context.getBean(Validator.class);
                    assertThat(made).hasNullValue();
                    assertThat(validator.validate(new Home("1")))
                            .extracting(violation -> violation.getPropertyPath().toString())
                            .containsExactly("PostCode");
                });
    }

    @Test
    void withoutJacksonTheApplicationDoesNotStart() {
        runner.withClassLoader(new FilteredClassLoader("com.fasterxml.jackson.databind", "tools.jackson.databind"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage(
                                "The property verity.json-names asks for the names that Jackson gives to properties,"
                                        + " but Jackson is not on the class path. Add com.fasterxml.jackson.core:jackson-databind or"
                                        + " tools.jackson.core:jackson-databind, or remove the property."));
    }

    private void withValidator(Consumer<LocalValidatorFactoryBean> test) {
        runner.run(context -> test.accept(context.getBean(LocalValidatorFactoryBean.class)));
    }

    private static List<String> fields(LocalValidatorFactoryBean validator, Object bean) {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(bean, "bean");
        validator.validate(bean, errors);
        return errors.getFieldErrors().stream().map(FieldError::getField).toList();
    }

    private static void inRequest(String contentType, Runnable test) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(contentType);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            test.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    static class Customer {
        @NotBlank
        private final String fullName = " ";

        @JsonProperty("HOME")
        @Valid
        private final Home home = new Home("1");

        @Valid
        private final List<Home> formerHomes = new ArrayList<>(List.of(new Home("2")));

        public String getFullName() {
            return fullName;
        }

        public Home getHome() {
            return home;
        }

        public List<Home> getFormerHomes() {
            return formerHomes;
        }
    }

    static class Town {
        @Valid
        private final Map<String, Home> byName = Map.of("a", new Home("3"));

        @Valid
        private final Set<Home> homes = Set.of(new Home("4"));

        public Map<String, Home> getByName() {
            return byName;
        }

        public Set<Home> getHomes() {
            return homes;
        }
    }

    static class Home {
        @Size(min = 5)
        private final String postCode;

        Home(String postCode) {
            this.postCode = postCode;
        }

        public String getPostCode() {
            return postCode;
        }
    }

    static class Service {
        void save(@NotNull List<@Valid Home> homes) {}
    }
}

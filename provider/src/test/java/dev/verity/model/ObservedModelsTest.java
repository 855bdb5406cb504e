package dev.verity.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import dev.verity.validator.ValidationListener;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What listeners are told of the input of models. */
@ParameterizedClass
@EnumSource(EngineMode.class)
class ObservedModelsTest {
    record User(@NotBlank String name, @Known int age) {}

    @Constraint(validatedBy = Register.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Register implements ConstraintValidator<Known, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            if (value == 99) {
                throw new IllegalStateException("no connection");
            }
            return true;
        }
    }

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final ValidatorFactory factory;
    private final ModelType<User> users;

    ObservedModelsTest(EngineMode mode) {
        factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(mode)
                .addValidationListener(new Told())
                .buildValidatorFactory();
        users = factory.unwrap(Models.class).type(User.class);
    }

    @AfterEach
    void close() {
        factory.close();
    }

    private final class Told implements ValidationListener {
        @Override
        public void validated(
                Class<?> beanClass,
                Operation operation,
                long nanoseconds,
                Set<? extends ConstraintViolation<?>> violations) {
            assertThat(nanoseconds).isBetween(0L, 60_000_000_000L);
            told.add(beanClass.getSimpleName() + " " + operation + " "
                    + violations.stream()
                            .map(violation -> violation.getPropertyPath().toString())
                            .toList());
        }

        @Override
        public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
            assertThat(nanoseconds).isBetween(0L, 60_000_000_000L);
            told.add(beanClass.getSimpleName() + " " + operation + " "
                    + failure.getClass().getSimpleName());
        }
    }

    @Test
    void tellsOfValuesOnce() {
        users.of(Map.of("name", "a", "age", 1));
        users.parse("{\"name\":\"a\",\"age\":1}".getBytes(UTF_8));
        users.check(Map.of("name", "", "age", 1));
        users.checkJson("{\"name\":\"\",\"age\":\"x\"}");
        assertThatThrownBy(() -> users.with(Coercion.STRICT).of(Map.of())).isInstanceOf(ModelValidationException.class);

        assertThat(told)
                .containsExactly(
                        "User MODEL []",
                        "User MODEL []",
                        "User MODEL [name]",
                        "User MODEL [name, age]",
                        "User MODEL [name, age]");
    }

    @Test
    void tellsOfJsonThatCannotBeParsed() {
        users.checkJson("{");
        users.checkJson("");

        assertThat(told).containsExactly("User MODEL []", "User MODEL []");
    }

    @Test
    void tellsOfEachRow() {
        InputStream lines =
                new ByteArrayInputStream("{\"name\":\"a\",\"age\":1}\nx\n{\"name\":\"\",\"age\":1}\n".getBytes(UTF_8));
        assertThat(users.ndjson(lines).filter(Result::isValid)).hasSize(1);
        users.parseMany("[{\"name\":\"a\",\"age\":1}]");
        users.validateMany(Collections.nCopies(600, Map.of("name", "a", "age", 1)));

        assertThat(told.subList(0, 4))
                .containsExactly("User MODEL []", "User MODEL []", "User MODEL [name]", "User MODEL []");
        assertThat(told).hasSize(604);
    }

    @Test
    void tellsOfCodeThatThrows() {
        assertThatThrownBy(() -> users.of(Map.of("name", "a", "age", 99))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> users.parseMany("[{\"name\":\"a\",\"age\":99}]"))
                .isInstanceOf(ValidationException.class);

        assertThat(told).hasSize(2).allMatch(line -> line.startsWith("User MODEL ") && line.endsWith("Exception"));
    }

    @Test
    void doesNotTellOfStreamsThatCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> users.parse(broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(told).isEmpty();
    }
}

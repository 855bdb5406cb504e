package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.quarkus.VerityCustomizer;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.VerityConfiguration;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Payload;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BeansTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(
                    Known.class,
                    KnownValidator.class,
                    Register.class,
                    Box.class,
                    BoxExtractor.class,
                    Shouting.class,
                    OldClock.class,
                    Numbered.class,
                    Names.class,
                    Tolerance.class,
                    Person.class));

    @Constraint(validatedBy = KnownValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String message() default "unknown";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @ApplicationScoped
    static class Register {
        boolean knows(String name) {
            return name.equals("Ada");
        }
    }

    static class KnownValidator implements ConstraintValidator<Known, String> {
        @Inject
        Register register;

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || register.knows(value);
        }
    }

    record Box<T>(T content) {}

    @ApplicationScoped
    static class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Inject
        Register register;

        @Override
        public void extractValues(Box<?> original, ValueReceiver receiver) {
            receiver.value(register.knows("Ada") ? "content" : null, original.content());
        }
    }

    @ApplicationScoped
    static class Shouting implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template.toUpperCase(Locale.ROOT);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    @Singleton
    static class OldClock implements ClockProvider {
        @Override
        public Clock getClock() {
            return Clock.fixed(Instant.parse("1999-12-31T00:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Singleton
    static class Numbered implements ParameterNameProvider {
        @Override
        public List<String> getParameterNames(Constructor<?> constructor) {
            return List.of("first");
        }

        @Override
        public List<String> getParameterNames(Method method) {
            return List.of("first");
        }
    }

    @Singleton
    static class Names implements PropertyNodeNameProvider {
        @Override
        public String nodeName(Class<?> holder, String property, String member) {
            return "_" + property;
        }
    }

    @Singleton
    static class Tolerance implements VerityCustomizer {
        @Override
        public void customize(VerityConfiguration configuration) {
            configuration.temporalValidationTolerance(Duration.ofDays(1));
        }
    }

    record Person(
            @Known String name,
            Box<@NotNull String> box,
            @PastOrPresent LocalDate born) {
        static final LocalDate BORN = LocalDate.of(1815, 12, 10);
    }

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory factory;

    @Test
    void areInjectedIntoConstraintValidators() {
        assertThat(validator.validate(new Person("Ada", new Box<>(""), Person.BORN)))
                .isEmpty();
        assertThat(only(new Person("Bob", new Box<>(""), Person.BORN)).getMessage())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void extractValues() {
        assertThat(only(new Person("Ada", new Box<>(null), Person.BORN)).getPropertyPath())
                .hasToString("_box.content");
    }

    @Test
    void tellTheTimeAndCustomizersHaveTheLastWord() {
        assertThat(validator.validate(new Person("Ada", new Box<>(""), LocalDate.of(2000, 1, 1))))
                .isEmpty();
        assertThat(validator.validate(new Person("Ada", new Box<>(""), LocalDate.of(2000, 1, 2))))
                .hasSize(1);
    }

    @Test
    void areTheComponentsOfTheFactory() {
        assertThat(factory.getMessageInterpolator().interpolate("a", null)).isEqualTo("A");
        assertThat(factory.getParameterNameProvider()).isInstanceOf(Numbered.class);
        assertThat(factory.getTraversableResolver()).isInstanceOf(TraversableResolver.class);
    }

    private ConstraintViolation<?> only(Person person) {
        return validator.validate(person).iterator().next();
    }
}

package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.PlanListings;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.annotation.ElementType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The components that Validators work with, of the factory or of one Validator. */
abstract class ContextSuite extends ValidationSuite {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 2);

    record Event(@Past LocalDate day) {}

    record Box<T>(T content) {}

    record Boxed(Box<@NotNull String> box) {}

    static class Service {
        public void call(@NotNull Object argument) {}
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private record Fixed(String text) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return text;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return text;
        }
    }

    private record Numbered(String prefix) implements ParameterNameProvider {
        @Override
        public List<String> getParameterNames(Constructor<?> constructor) {
            return List.of();
        }

        @Override
        public List<String> getParameterNames(Method method) {
            return List.of(prefix + 1);
        }
    }

    private static final class Nothing implements TraversableResolver {
        @Override
        public boolean isReachable(Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return false;
        }

        @Override
        public boolean isCascadable(Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return false;
        }
    }

    private static final class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<content>", box.content());
        }
    }

    @Test
    void takeTheTimeFromTheClockProvider() {
        ValidatorFactory factory = factory(configuration().clockProvider(() -> clock(DAY)));

        assertThat(factory.getValidator().validate(new Event(DAY.minusDays(1)))).isEmpty();
        assertThat(found(factory.getValidator().validate(new Event(DAY.plusDays(1)))))
                .containsExactly("day: must be a past date");
        assertThat(factory.usingContext()
                        .clockProvider(() -> clock(DAY.plusDays(9)))
                        .getValidator()
                        .validate(new Event(DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void tellWhichClockProviderThrewAnException() {
        Validator validator = validator(configuration().clockProvider(() -> {
            throw new IllegalStateException("stopped");
        }));

        assertThatThrownBy(() -> validator.validate(new Event(DAY)))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("stopped");
    }

    @Test
    void takeMessagesFromTheInterpolator() {
        ValidatorFactory factory = factory(configuration().messageInterpolator(new Fixed("factory")));

        assertThat(found(factory.getValidator().validateValue(Event.class, "day", LocalDate.MAX)))
                .containsExactly("day: factory");
        assertThat(found(factory.usingContext()
                        .messageInterpolator(new Fixed("context"))
                        .getValidator()
                        .validateValue(Event.class, "day", LocalDate.MAX)))
                .containsExactly("day: context");
    }

    @Test
    void tellWhichInterpolatorThrewAnException() {
        MessageInterpolator broken = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                throw new IllegalStateException("speechless");
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                throw new IllegalStateException("speechless");
            }
        };

        assertThatThrownBy(() -> validator(configuration().messageInterpolator(broken))
                        .validateValue(Event.class, "day", LocalDate.MAX))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "MessageInterpolator %s threw java.lang.IllegalStateException for the message of"
                                + " @Past on ContextSuite.Event#day.",
                        broken.getClass().getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void takeNamesOfParametersFromTheirProvider() throws ReflectiveOperationException {
        Method method = Service.class.getMethod("call", Object.class);
        ValidatorFactory factory = factory(configuration());

        assertThat(paths(factory.getValidator()
                        .forExecutables()
                        .validateParameters(new Service(), method, new Object[1])))
                .containsExactly("call.argument");
        assertThat(paths(factory.usingContext()
                        .parameterNameProvider(new Numbered("p"))
                        .getValidator()
                        .forExecutables()
                        .validateParameters(new Service(), method, new Object[1])))
                .containsExactly("call.p1");
    }

    @Test
    void haveValueExtractorsOfTheirOwn() {
        ValidatorFactory factory = factory(configuration());
        Validator own =
                factory.usingContext().addValueExtractor(new BoxExtractor()).getValidator();

        assertThat(paths(own.validate(new Boxed(new Box<>(null))))).containsExactly("box.<content>");
        assertThatThrownBy(() -> factory.getValidator().validate(new Boxed(new Box<>(null))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void haveTraversableResolversAndValidatorFactoriesOfTheirOwn() {
        Probes probes = new Probes();
        record Named(@Probe("name") String name) {}
        ValidatorFactory factory = factory(configuration().constraintValidatorFactory(new Probes()));

        factory.usingContext().constraintValidatorFactory(probes).getValidator().validate(new Named("x"));
        assertThat(probes.checked()).containsExactly("name");
        assertThat(factory.usingContext()
                        .traversableResolver(new Nothing())
                        .getValidator()
                        .validate(new Event(LocalDate.MAX)))
                .isEmpty();
    }

    @Test
    void fallBackToTheFactoryWhereNullIsGiven() {
        ValidatorFactory factory = factory(configuration().messageInterpolator(new Fixed("factory")));
        Validator validator = factory.usingContext()
                .messageInterpolator(new Fixed("context"))
                .messageInterpolator(null)
                .clockProvider(null)
                .traversableResolver(null)
                .parameterNameProvider(null)
                .constraintValidatorFactory(null)
                .getValidator();

        assertThat(found(validator.validateValue(Event.class, "day", LocalDate.MAX)))
                .containsExactly("day: factory");
    }

    @Test
    void areUnwrappedToPlanListingsOnly() {
        Validator validator = validator();

        assertThat(validator.unwrap(PlanListings.class).explain(Event.class)).startsWith("plan of ");
        assertThat(validator.unwrap(Validator.class)).isSameAs(validator);
        assertThatThrownBy(() -> validator.unwrap(Instant.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The Validator cannot be unwrapped to java.time.Instant."
                        + " Supported is dev.verity.validator.PlanListings.");
    }
}

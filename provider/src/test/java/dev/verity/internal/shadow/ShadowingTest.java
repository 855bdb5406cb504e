package dev.verity.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.verity.internal.engine.BeanValidator;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.mapping.Constraints;
import dev.verity.validator.PlanListings;
import dev.verity.validator.ShadowMXBean;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Past;
import jakarta.validation.groups.Default;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.management.ObjectName;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShadowingTest {
    private static final Beans.Order WRONG =
            new Beans.Order(null, List.of(new Beans.Item("a", 1), new Beans.Item(null, 0)), Map.of("secret", "long"));

    @BeforeEach
    void resetScript() {
        Scripted.reset();
        Beans.Checked.Check.predicate = value -> true;
    }

    @AfterEach
    void resetCheck() {
        Beans.Checked.Check.predicate = value -> true;
    }

    private static ShadowedFactory beside(Callable<?> validate) {
        Scripted.validate = validate;
        return new ShadowedFactory(Scripted.class);
    }

    private static Callable<?> throwing(Throwable thrown) {
        return () -> {
            throw Outcome.<Exception>unchecked(thrown);
        };
    }

    private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(each -> each.getPropertyPath().toString())
                .toList();
    }

    @Nested
    class Off {
        @Test
        void isTheDefaultAndLeavesTheValidatorAsItIs() {
            try (ValidatorFactory factory =
                    Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
                assertThat(factory.getValidator()).isExactlyInstanceOf(BeanValidator.class);
                assertThat(ShadowedFactory.names()).isEmpty();
            }
        }

        @Test
        void isWhatABlankPropertyMeans() {
            try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                    .configure()
                    .addProperty(VerityConfiguration.SHADOW, " ")
                    .buildValidatorFactory()) {
                assertThat(factory.getValidator()).isExactlyInstanceOf(BeanValidator.class);
            }
        }
    }

    @Nested
    class Agreement {
        @Test
        void isCounted() throws Exception {
            try (ShadowedFactory shadowed = new ShadowedFactory(HibernateValidator.class)) {
                Validator validator = shadowed.validator();
                assertThat(paths(validator.validate(WRONG)))
                        .containsExactly("id", "items[1].name", "items[1].count", "notes[secret].<map value>");
                assertThat(validator.validateProperty(WRONG, "id")).hasSize(1);
                assertThat(validator.validateValue(Beans.Order.class, "items[3].name", null))
                        .hasSize(1);
                Method call = Beans.Service.class.getDeclaredMethod("call", int.class, String.class);
                Constructor<Beans.Service> constructor = Beans.Service.class.getDeclaredConstructor(String.class);
                Beans.Service service = new Beans.Service();
                var calls = validator.forExecutables();
                assertThat(calls.validateParameters(service, call, new Object[] {0, null}))
                        .hasSize(2);
                assertThat(calls.validateReturnValue(service, call, null)).hasSize(1);
                assertThat(calls.validateConstructorParameters(constructor, new Object[] {null}))
                        .hasSize(1);
                assertThat(calls.validateConstructorReturnValue(constructor, service))
                        .isEmpty();

                ShadowMXBean figures = shadowed.figures();
                assertThat(shadowed.log().warnings()).isEmpty();
                assertThat(figures.getProvider()).isEqualTo(HibernateValidator.class.getName());
                assertThat(figures.isRunning()).isTrue();
                assertThat(figures.getSample()).isOne();
                assertThat(figures.getCalls()).isEqualTo(7);
                assertThat(figures.getSampled()).isEqualTo(7);
                assertThat(figures.getEqual()).isEqualTo(7);
                assertThat(figures.getDifferent()).isZero();
                assertThat(figures.getFailures()).isZero();
                assertThat(figures.getOwnNanoseconds()).isPositive();
                assertThat(figures.getOtherNanoseconds()).isPositive();
            }
        }

        @Test
        void holdsWhereBothThrow() {
            Beans.Checked.Check.predicate = value -> {
                throw new IllegalStateException("no");
            };
            try (ShadowedFactory shadowed = new ShadowedFactory(HibernateValidator.class)) {
                assertThatThrownBy(() -> shadowed.validator().validate(new Beans.Custom()))
                        .isInstanceOf(ValidationException.class)
                        .hasRootCauseMessage("no");

                assertThat(shadowed.figures().getEqual()).isOne();
                assertThat(shadowed.log().warnings()).isEmpty();
            }
        }

        @Test
        void holdsWithTheSameMappingsClockAndFailFast() {
            String mapping = """
                    <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
                      <bean class="%s" ignore-annotations="false">
                        <field name="id" ignore-annotations="true">
                          <constraint annotation="jakarta.validation.constraints.Null"/>
                        </field>
                      </bean>
                    </constraint-mappings>
                    """.formatted(Beans.Order.class.getName());
            try (ShadowedFactory shadowed = new ShadowedFactory(
                    HibernateValidator.class,
                    configuration -> configuration
                            .addMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)))
                            .failFast(true))) {
                assertThat(shadowed.validator().validate(WRONG)).hasSize(1);
                assertThat(shadowed.validator().validate(new Beans.Order("id", List.of(), Map.of())))
                        .hasSize(1);
                assertThat(shadowed.validator().validate(new Beans.Order(null, List.of(), Map.of())))
                        .isEmpty();

                assertThat(shadowed.log().warnings()).isEmpty();
                assertThat(shadowed.figures().getEqual()).isEqualTo(3);
            }
        }

        @Test
        void holdsForContexts() {
            record Event(@Past Instant at) {}
            Instant instant = Instant.parse("2000-01-01T00:00:00Z");
            ClockProvider clock = () -> Clock.fixed(instant, ZoneOffset.UTC);
            try (ShadowedFactory shadowed = new ShadowedFactory(HibernateValidator.class)) {
                Validator validator =
                        shadowed.factory().usingContext().clockProvider(clock).getValidator();
                assertThat(validator.validate(new Event(instant.plusSeconds(1))))
                        .hasSize(1);

                assertThat(shadowed.figures().getEqual()).isOne();
                assertThat(shadowed.log().warnings()).isEmpty();
            }
        }

        @Test
        void holdsWithVerityItselfBeside() {
            try (ShadowedFactory shadowed = new ShadowedFactory(VerityValidator.class)) {
                assertThat(shadowed.validator().validate(WRONG)).hasSize(4);

                assertThat(shadowed.figures().getEqual()).isOne();
                assertThat(shadowed.added()).hasSize(1);
            }
        }
    }

    @Nested
    class ADifference {
        private static final String NAME = Scripted.class.getName();

        @Test
        void isLoggedOnceWithoutValues() {
            try (ShadowedFactory shadowed = beside(Set::of)) {
                for (int i = 0; i < 3; i++) {
                    assertThat(shadowed.validator().validate(WRONG)).hasSize(4);
                }

                assertThat(shadowed.log().warnings())
                        .containsExactly("Verity and " + NAME
                                + " differ on validate(dev.verity.internal.shadow.Beans$Order). Verity's result was returned.\n"
                                + "  additional: id @jakarta.validation.constraints.NotNull(), reported by Verity only\n"
                                + "  additional: items[].name @jakarta.validation.constraints.NotNull(), reported by Verity only\n"
                                + "  additional: items[].count @jakarta.validation.constraints.Min(value=1), reported by Verity"
                                + " only\n"
                                + "  additional: notes[].<map value> @jakarta.validation.constraints.Size(max=2, min=0), reported"
                                + " by Verity only\n"
                                + "Verity: id @jakarta.validation.constraints.NotNull(), items[].name"
                                + " @jakarta.validation.constraints.NotNull(), items[].count"
                                + " @jakarta.validation.constraints.Min(value=1), notes[].<map value>"
                                + " @jakarta.validation.constraints.Size(max=2, min=0)\n"
                                + "Scripted: no violation");
                assertThat(shadowed.figures().getDifferent()).isEqualTo(3);
                assertThat(shadowed.figures().getDifferences())
                        .containsExactly(
                                entry("missing", 0L),
                                entry("additional", 12L),
                                entry("value", 0L),
                                entry("template", 0L),
                                entry("message", 0L),
                                entry("exception", 0L));
            }
        }

        @Test
        void isLoggedAgainAfterAReset() {
            try (ShadowedFactory shadowed = beside(Set::of)) {
                shadowed.validator().validate(WRONG);
                shadowed.figures().reset();
                assertThat(shadowed.figures().getDifferent()).isZero();
                shadowed.validator().validate(WRONG);

                assertThat(shadowed.log().warnings()).hasSize(2);
                assertThat(shadowed.figures().getCalls()).isOne();
            }
        }

        @Test
        void tellsThePropertyAndTheGroups() {
            try (ShadowedFactory shadowed = beside(Set::of)) {
                shadowed.validator().validateValue(Beans.Order.class, "items[7].name", null, Default.class);

                assertThat(shadowed.log().warnings())
                        .singleElement()
                        .asString()
                        .startsWith("Verity and " + NAME
                                + " differ on validateValue(dev.verity.internal.shadow.Beans$Order, \"items[].name\")"
                                + " for groups [jakarta.validation.groups.Default].");
            }
        }

        @Test
        void mayBeAnException() {
            try (ShadowedFactory shadowed = beside(throwing(new IllegalStateException("secret")))) {
                assertThat(shadowed.validator().validate(new Beans.Item("a", 1)))
                        .isEmpty();

                assertThat(shadowed.log().warnings())
                        .containsExactly("Verity and " + NAME
                                + " differ on validate(dev.verity.internal.shadow.Beans$Item). Verity's result was returned.\n"
                                + "  exception: see the results\n"
                                + "Verity: no violation\n"
                                + "Scripted: threw java.lang.IllegalStateException");
                assertThat(shadowed.figures().getFailures()).isOne();
            }
        }

        @Test
        void isLoggedWithoutWhatACauseSays() {
            Scripted.validate = () -> {
                throw new ConstraintDeclarationException("no script for 4111", new IllegalStateException("4111"));
            };
            try (ShadowedFactory shadowed = new ShadowedFactory(Scripted.class)) {
                shadowed.validator().validate(WRONG);

                assertThat(shadowed.log().warnings())
                        .singleElement()
                        .asString()
                        .contains("Scripted: threw jakarta.validation.ConstraintDeclarationException because of"
                                + " java.lang.IllegalStateException")
                        .doesNotContain("4111");
            }
        }

        @Test
        void isLoggedWithoutTextsOfMessagesAtAnyLevel() {
            Logger logger = Logger.getLogger("dev.verity.validator");
            logger.setLevel(Level.ALL);
            List<String> lines = new ArrayList<>();
            Handler recorder = new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    lines.add(entry.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            logger.addHandler(recorder);
            try (ShadowedFactory shadowed = new ShadowedFactory(
                    HibernateValidator.class, configuration -> configuration.messageInterpolator(new SaysAll()))) {
                shadowed.validator().validate(WRONG);

                assertThat(shadowed.figures().getDifferences().get("message")).isPositive();
                assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("by dev.") || line.contains("by org."));
            } finally {
                logger.removeHandler(recorder);
                logger.setLevel(null);
            }
        }

        @Test
        void mayBeTheTextOfAMessage() {
            MessageInterpolator interpolator = new MessageInterpolator() {
                @Override
                public String interpolate(String template, Context context) {
                    return context.getClass().getName().startsWith("dev.verity.") ? "ours" : "theirs";
                }

                @Override
                public String interpolate(String template, Context context, Locale locale) {
                    return interpolate(template, context);
                }
            };
            try (ShadowedFactory shadowed = new ShadowedFactory(
                    HibernateValidator.class, configuration -> configuration.messageInterpolator(interpolator))) {
                shadowed.validator().validate(new Beans.Item(null, 1));
                shadowed.validator().validate(WRONG);

                assertThat(shadowed.figures().getDifferences()).containsEntry("message", 5L);
                assertThat(shadowed.log().warnings()).hasSize(2);
                assertThat(shadowed.log().warnings().get(0))
                        .contains("message: name @jakarta.validation.constraints.NotNull(), texts for"
                                + " {jakarta.validation.constraints.NotNull.message}\n");
            }
            try (ShadowedFactory shadowed = new ShadowedFactory(
                    HibernateValidator.class,
                    configuration ->
                            configuration.messageInterpolator(interpolator).shadowMessages(false))) {
                assertThat(shadowed.validator().validate(WRONG))
                        .extracting(ConstraintViolation::getMessage)
                        .containsOnly("ours");
                assertThat(shadowed.figures().getEqual()).isOne();
            }
        }

        @Test
        void isLabelledWhereHibernateValidatorIsKnownForIt() {
            try (ShadowedFactory shadowed = new ShadowedFactory(HibernateValidator.class)) {
                Validator validator = shadowed.validator();
                assertThat(validator.validateProperty(new Beans.Holder("a", new Beans.Item(null, 1)), "name"))
                        .isEmpty();
                assertThat(validator.validate(new Beans.Measure(-0.0))).isEmpty();
                assertThat(validator.validate(new Beans.Flagged())).isEmpty();
                assertThat(validator.validate(new Beans.Twice())).hasSize(2);

                assertThat(validator.validate(new Beans.Linked("no url"))).hasSize(1);

                List<String> warnings = shadowed.log().warnings();
                assertThat(warnings).hasSize(5).allMatch(text -> text.contains(" (known: Hibernate Validator "));
                assertThat(warnings.get(0)).contains("(known: Hibernate Validator follows @Valid on validateProperty");
                assertThat(warnings.get(1)).contains("(known: Hibernate Validator takes -0.0 for less than 0)");
                assertThat(warnings.get(2)).contains("(known: Hibernate Validator takes has...() for a getter)");
                assertThat(warnings.get(3)).contains("(known: Hibernate Validator reports equal violations once");
                assertThat(warnings.get(4))
                        .contains("(known: Hibernate Validator has no ConstraintValidator for constraints");
                assertThat(shadowed.figures().getKnown()).isEqualTo(5);
            }
        }
    }

    @Nested
    class NothingOfTheOtherProvider {
        @Test
        void failsACall() throws Exception {
            Method call = Beans.Service.class.getDeclaredMethod("call", int.class, String.class);
            for (Throwable thrown : List.of(
                    new ValidationException("x"),
                    new NoClassDefFoundError("x"),
                    new StackOverflowError(),
                    new AssertionError("x"),
                    new Exception("undeclared"))) {
                try (ShadowedFactory shadowed = beside(throwing(thrown))) {
                    assertThat(shadowed.validator().validate(WRONG)).hasSize(4);
                    assertThat(shadowed.validator()
                                    .forExecutables()
                                    .validateReturnValue(new Beans.Service(), call, null))
                            .hasSize(1);
                    assertThat(shadowed.figures().getFailures()).isEqualTo(2);
                    assertThat(shadowed.figures().isRunning()).isTrue();
                }
            }
        }

        @Test
        void failsACallWhereItGivesNull() {
            try (ShadowedFactory shadowed = beside(() -> null)) {
                assertThat(shadowed.validator().validate(WRONG)).hasSize(4);
                assertThat(shadowed.figures().getFailures()).isOne();
            }
        }

        @Test
        void failsACallWhereItsViolationsCannotBeRead() {
            try (ShadowedFactory shadowed = beside(() -> Set.of(1))) {
                assertThat(shadowed.validator().validate(WRONG)).hasSize(4);
                assertThat(shadowed.log().warnings())
                        .containsExactly("The results of validate(dev.verity.internal.shadow.Beans$Order) could not be"
                                + " compared with the other provider's: java.lang.ClassCastException. Verity's result was"
                                + " returned.");
            }
        }

        @Test
        void runsOnAfterItRanOutOfMemory() {
            try (ShadowedFactory shadowed = beside(throwing(new OutOfMemoryError("test")))) {
                assertThat(shadowed.validator().validate(WRONG)).hasSize(4);
                Scripted.validate = throwing(new IllegalStateException());
                assertThat(shadowed.validator().validate(WRONG)).hasSize(4);

                assertThat(shadowed.figures().isRunning()).isFalse();
                assertThat(shadowed.log().warnings())
                        .containsExactly(
                                "Shadow mode is off from now on: java.lang.OutOfMemoryError was thrown while the"
                                        + " other provider ran. Verity's result was returned.");
            }
        }

        @Test
        void keepsTheThreadFromBeingStopped() {
            ThreadDeath stop = new ThreadDeath();
            try (ShadowedFactory shadowed = beside(throwing(stop))) {
                Validator validator = shadowed.validator();
                assertThatThrownBy(() -> validator.validate(WRONG)).isSameAs(stop);
                Scripted.validate = Set::of;
                assertThat(validator.validate(WRONG)).hasSize(4);
            }
        }

        @Test
        void takesAnInterruptAway() {
            try (ShadowedFactory shadowed = beside(() -> {
                assertThat(Thread.interrupted()).isTrue();
                return Set.of();
            })) {
                Thread.currentThread().interrupt();
                shadowed.validator().validate(WRONG);
                assertThat(Thread.interrupted()).isTrue();
            }
        }

        @Test
        void isNeededToBuildTheFactory() {
            Scripted.build = throwing(new NoClassDefFoundError("jakarta/el/Foo"));
            try (ShadowedFactory shadowed = new ShadowedFactory(Scripted.class)) {
                assertThat(shadowed.validator()).isExactlyInstanceOf(BeanValidator.class);
                assertThat(shadowed.added()).isEmpty();
                assertThat(shadowed.log().warnings())
                        .containsExactly(
                                "Shadow mode is off: a factory of " + Scripted.class.getName()
                                        + " cannot be built, because of java.lang.NoClassDefFoundError: jakarta/el/Foo. Add the"
                                        + " provider and what it needs to the class path, or remove the property verity.shadow.");
            }
        }

        @Test
        void needsToExist() {
            try (ShadowedFactory shadowed = new ShadowedFactory(
                    Scripted.class,
                    configuration -> configuration.addProperty(VerityConfiguration.SHADOW, "no.Such"))) {
                assertThat(shadowed.validator()).isExactlyInstanceOf(BeanValidator.class);
                assertThat(shadowed.log().warnings())
                        .containsExactly("Shadow mode is off: a factory of no.Such cannot be built, because of"
                                + " java.lang.ClassNotFoundException: no.Such. Add the provider and what it needs to the class"
                                + " path, or remove the property verity.shadow.");
            }
        }

        @Test
        void makesTextsWhereItCannot() {
            AtomicInteger builds = new AtomicInteger();
            Scripted.build = () -> {
                if (builds.getAndIncrement() == 0) {
                    throw new ValidationException("no EL");
                }
                return null;
            };
            try (ShadowedFactory shadowed = new ShadowedFactory(Scripted.class)) {
                assertThat(shadowed.log().warnings())
                        .containsExactly("Shadow mode compares no texts of messages: " + Scripted.class.getName()
                                + " makes none, because of jakarta.validation.ValidationException: no EL.");
                assertThat(shadowed.added()).hasSize(1);
            }
        }
    }

    @Nested
    class TheFactory {
        @Test
        void closesTheOtherOneAndRemovesTheFigures() {
            ShadowedFactory shadowed = beside(Set::of);
            Validator validator = shadowed.validator();
            assertThat(shadowed.added()).hasSize(1);

            shadowed.close();

            assertThat(Scripted.closed).isTrue();
            assertThat(shadowed.added()).isEmpty();
            assertThat(validator.validate(WRONG)).hasSize(4);
        }

        @Test
        void givesAlwaysTheSameValidatorWhichStillUnwraps() {
            try (ShadowedFactory shadowed = beside(Set::of)) {
                Validator validator = shadowed.validator();
                assertThat(validator).isSameAs(shadowed.validator());
                assertThat(shadowed.factory().usingContext().getValidator()).isSameAs(validator);
                assertThat(validator.unwrap(PlanListings.class).explain(Beans.Item.class))
                        .contains("name");
                assertThat(validator.unwrap(Validator.class)).isSameAs(validator);
                assertThat(validator.getConstraintsForClass(Beans.Item.class).isBeanConstrained())
                        .isTrue();
            }
        }

        @Test
        void hearsTheSystemProperty() {
            System.setProperty(VerityConfiguration.SHADOW, Scripted.class.getName());
            try (ValidatorFactory factory =
                    Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
                assertThat(factory.getValidator()).isExactlyInstanceOf(ShadowedValidator.class);
            } finally {
                System.clearProperty(VerityConfiguration.SHADOW);
            }
        }

        @Test
        void hearsNoSystemPropertyWhereItIsTurnedOff() {
            System.setProperty(VerityConfiguration.SHADOW, Scripted.class.getName());
            try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                    .configure()
                    .shadow(null)
                    .buildValidatorFactory()) {
                assertThat(factory.getValidator()).isExactlyInstanceOf(BeanValidator.class);
            } finally {
                System.clearProperty(VerityConfiguration.SHADOW);
            }
        }

        @Test
        void leavesNothingBehindWhereItCannotBeBuilt() {
            Set<ObjectName> before = ShadowedFactory.names();
            VerityConfiguration configuration =
                    Validation.byProvider(VerityValidator.class).configure().shadow(Scripted.class);
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.type(Beans.Item.class)
                    .constructor(String.class, int.class)
                    .crossParameter()
                    .constraint(Constraints.notNull());
            configuration.addConstraintMapping(mapping);

            assertThatThrownBy(configuration::buildValidatorFactory).isInstanceOf(ValidationException.class);
            assertThat(Scripted.closed).isTrue();
            assertThat(ShadowedFactory.names()).isEqualTo(before);
        }

        @Test
        void refusesASampleThatIsNoShare() {
            assertThatThrownBy(() -> new ShadowedFactory(
                                    Scripted.class,
                                    configuration ->
                                            configuration.addProperty(VerityConfiguration.SHADOW_SAMPLE, "half"))
                            .close())
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(
                            "Property verity.shadow.sample: \"half\" is no share of calls. Use a number from 0 to 1.");
            assertThatThrownBy(
                            () -> new ShadowedFactory(Scripted.class, configuration -> configuration.shadowSample(1.5))
                                    .close())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The share of shadowed calls must be from 0 to 1, not 1.5.");
        }
    }

    @Test
    void observesNoCallsOfConstraintValidators() {
        try (ShadowedFactory shadowed = new ShadowedFactory(HibernateValidator.class)) {
            Validator validator = shadowed.validator();
            AtomicInteger runs = new AtomicInteger();
            Beans.Checked.Check.predicate = value -> {
                runs.incrementAndGet();
                return validator.validate(new Beans.Item("a", 1)).isEmpty();
            };
            assertThat(validator.validate(new Beans.Custom())).isEmpty();

            assertThat(runs).hasValue(2);
            assertThat(shadowed.figures().getCalls()).isOne();
            assertThat(shadowed.figures().getEqual()).isOne();
        }
    }

    @Test
    void leavesNullsToVerity() {
        try (ShadowedFactory shadowed = beside(Set::of)) {
            assertThatThrownBy(() -> shadowed.validator().validate(null)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> shadowed.validator().forExecutables().validateParameters(null, null, null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(shadowed.figures().getCalls()).isZero();
        }
    }

    @Test
    void countsRightUnderConcurrency() throws Exception {
        int threads = 8;
        int calls = 200;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (ShadowedFactory shadowed = new ShadowedFactory(HibernateValidator.class)) {
            Validator validator = shadowed.validator();
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(() -> {
                    int found = 0;
                    for (int call = 0; call < calls; call++) {
                        found += validator.validate(WRONG).size();
                    }
                    return found;
                }));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(4 * calls);
            }
            assertThat(shadowed.figures().getEqual()).isEqualTo((long) threads * calls);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Gives other texts to each provider, which may hold values. */
    private static final class SaysAll implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return context.getValidatedValue() + " by " + context.getClass().getName();
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}

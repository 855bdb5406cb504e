package dev.verity.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.cdi.Verity;
import dev.verity.internal.bootstrap.ResourceFolder;
import dev.verity.validator.PlanListings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Inject;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionTest {
    private static final List<String> LIFE = new ArrayList<>();

    @TempDir
    private Path path;

    @BeforeEach
    void forget() {
        LIFE.clear();
    }

    @ApplicationScoped
    static class Words {
        boolean know(String word) {
            return word.equals("known");
        }
    }

    @Constraint(validatedBy = KnownWord.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String message() default "is not known";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class KnownWord implements ConstraintValidator<Known, String> {
        private final Words words;

        @Inject
        KnownWord(Words words) {
            this.words = words;
        }

        @PostConstruct
        void begin() {
            LIFE.add("validator made");
        }

        @Override
        public boolean isValid(String word, ConstraintValidatorContext context) {
            return words.know(word);
        }

        @PreDestroy
        void end() {
            LIFE.add("validator destroyed");
        }
    }

    record Text(@Known String word) {}

    static class WordClock implements ClockProvider {
        @Inject
        private Words words;

        @Override
        public Clock getClock() {
            assertThat(words.know("known")).isTrue();
            return Clock.systemUTC();
        }

        @PreDestroy
        void end() {
            LIFE.add("clock destroyed");
        }
    }

    record Wrapped(String content) {}

    @UnwrapByDefault
    static class WrappedExtractor implements ValueExtractor<@ExtractedValue(type = String.class) Wrapped> {
        private final Words words;

        @Inject
        WrappedExtractor(Words words) {
            this.words = words;
        }

        @Override
        public void extractValues(Wrapped wrapped, ValueReceiver receiver) {
            receiver.value(null, words.know("known") ? wrapped.content() : "lost");
        }
    }

    record Wrapper(@NotNull Wrapped wrapped) {}

    @Nested
    class Beans {
        @ApplicationScoped
        static class OwnFactory {
            @Produces
            ValidatorFactory factory() {
                return Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .buildValidatorFactory();
            }
        }

        @Test
        void areThoseOfTheDefaultProviderWithAndWithoutQualifier() {
            try (SeContainer container = ContainerStart.of()) {
                assertThat(container.select(Validator.class).get())
                        .isSameAs(container
                                .select(Validator.class, Verity.Literal.INSTANCE)
                                .get());
                assertThat(container.select(ValidatorFactory.class).get())
                        .isSameAs(container
                                .select(ValidatorFactory.class, Verity.Literal.INSTANCE)
                                .get());
            }
        }

        @Test
        void haveOurQualifierAloneBesideAnotherDefaultProvider() {
            ResourceFolder folder = new ResourceFolder(path)
                    .with(
                            "META-INF/validation.xml",
                            "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>"
                                    + "<default-provider>org.hibernate.validator.HibernateValidator</default-provider></validation-config>");
            try (SeContainer container = ContainerStart.of(folder)) {
                assertThat(container.select(Validator.class).isUnsatisfied()).isTrue();
                assertThat(container
                                .select(Validator.class, Verity.Literal.INSTANCE)
                                .get()
                                .unwrap(PlanListings.class))
                        .isNotNull();
            }
        }

        @Test
        void leaveThoseOfTheApplicationAlone() {
            try (SeContainer container = ContainerStart.of(OwnFactory.class)) {
                assertThat(container.select(Validator.class).get().validate(new Wrapper(null)))
                        .singleElement()
                        .satisfies(violation ->
                                assertThat(violation.getClass().getName()).startsWith("org.hibernate.validator."));
                assertThat(container
                                .select(Validator.class, Verity.Literal.INSTANCE)
                                .get()
                                .unwrap(PlanListings.class))
                        .isNotNull();
            }
        }

        /** Adds what it would have a container inject, as extensions of other providers do. */
        static class Rival implements Extension {
            void addBeans(@Observes AfterBeanDiscovery discovery) {
                discovery
                        .<ValidatorFactory>addBean()
                        .types(ValidatorFactory.class)
                        .qualifiers(Default.Literal.INSTANCE)
                        .createWith(context -> new OwnFactory().factory());
                discovery
                        .<Validator>addBean()
                        .types(Validator.class)
                        .qualifiers(Default.Literal.INSTANCE)
                        .createWith(context -> new OwnFactory().factory().getValidator());
            }
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void goBeforeThoseOfAnotherExtensionWithAWarning(boolean first) {
            List<String> warnings = new ArrayList<>();
            try (WarningRecorder recorder = new WarningRecorder(warnings);
                    SeContainer container = ContainerStart.beside(new Rival(), first)) {
                assertThat(recorder).isNotNull();
                assertThat(container.select(Validator.class).get())
                        .isSameAs(container
                                .select(Validator.class, Verity.Literal.INSTANCE)
                                .get());
                assertThat(container.select(ValidatorFactory.class).get())
                        .isSameAs(container
                                .select(ValidatorFactory.class, Verity.Literal.INSTANCE)
                                .get());
            }
            assertThat(warnings)
                    .containsExactly("The extension " + Rival.class.getName() + " adds beans for Validator or"
                            + " ValidatorFactory with @Default, as Verity does, which is the default provider. Those of"
                            + " Verity are injected. Calls of beans may be validated by both: remove the other extension"
                            + " from the class path.");
        }

        @Test
        void surviveThePassivationOfTheirHolders() throws Exception {
            try (SeContainer container = ContainerStart.of()) {
                Validator validator = container.select(Validator.class).get();
                var bytes = new ByteArrayOutputStream();
                try (var out = new ObjectOutputStream(bytes)) {
                    out.writeObject(validator);
                }
                try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                    assertThat(((Validator) in.readObject()).validate(new Wrapper(null)))
                            .hasSize(1);
                }
            }
        }
    }

    @Nested
    class ConstraintValidators {
        @Test
        void areInjectedAndReleased() {
            try (SeContainer container = ContainerStart.of(Words.class)) {
                Validator validator = container.select(Validator.class).get();
                assertThat(validator.validate(new Text("known"))).isEmpty();
                assertThat(validator.validate(new Text("other"))).hasSize(1);
                assertThat(LIFE).containsExactly("validator made");
            }
            assertThat(LIFE).containsExactly("validator made", "validator destroyed");
        }

        @Test
        void thatCannotBeInjectedAreReportedWithTheWayOut() {
            try (SeContainer container = ContainerStart.of()) {
                Validator validator = container.select(Validator.class).get();
                assertThatThrownBy(() -> validator.validate(new Text("known")))
                        .isInstanceOf(ValidationException.class)
                        .hasMessageStartingWith(KnownWord.class.getName() + " cannot be made by the CDI container: ")
                        .hasMessageEndingWith("It needs what a managed bean needs:"
                                + " a constructor without parameters or with @Inject.");
            }
        }
    }

    @Nested
    class Components {
        private ResourceFolder folder() {
            return new ResourceFolder(path)
                    .with(
                            "META-INF/validation.xml",
                            "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>"
                                    + "<clock-provider>" + WordClock.class.getName() + "</clock-provider>"
                                    + "<value-extractor>" + WrappedExtractor.class.getName() + "</value-extractor>"
                                    + "</validation-config>");
        }

        @Test
        void ofValidationXmlAreInjectedAndDestroyedAfterTheFactoryIsClosed() {
            try (SeContainer container = ContainerStart.of(folder(), Words.class)) {
                ValidatorFactory factory =
                        container.select(ValidatorFactory.class).get();
                assertThat(factory.getClockProvider().getClock()).isEqualTo(Clock.systemUTC());
                assertThat(factory.getValidator().validate(new Text("known"))).isEmpty();
                assertThat(LIFE).containsExactly("validator made");
            }
            assertThat(LIFE).containsExactly("validator made", "validator destroyed", "clock destroyed");
        }

        @Test
        void mayBeValueExtractorsWithoutAPlainConstructor() {
            try (SeContainer container = ContainerStart.of(folder(), Words.class)) {
                Validator validator = container.select(Validator.class).get();
                assertThat(validator.validate(new Wrapper(new Wrapped("known"))))
                        .isEmpty();
                assertThat(validator.validate(new Wrapper(new Wrapped(null)))).hasSize(1);
            }
        }
    }
}

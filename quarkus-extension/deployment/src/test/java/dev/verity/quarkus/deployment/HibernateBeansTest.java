package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.quarkus.VerityCustomizer;
import dev.verity.validator.VerityConfiguration;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.LogRecord;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.constraints.ScriptAssert;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HibernateBeansTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.locales", "en,fr,de")
            .overrideConfigKey("quarkus.default-locale", "en")
            .withApplicationRoot(jar -> jar.addClasses(
                    Ship.class,
                    Fluent.class,
                    Mail.class,
                    MailValidator.class,
                    Register.class,
                    Mapping.class,
                    First.class,
                    Last.class,
                    French.class,
                    Dont.class,
                    Never.class,
                    Shouted.class,
                    FluentGetters.class))
            .setLogRecordPredicate(line -> line.getLoggerName().startsWith("dev.verity.quarkus.deployment"))
            .assertLogRecords(lines -> assertThat(lines)
                    .extracting(LogRecord::getMessage)
                    .as("the build knows no language of scripts, and finds none wrong")
                    .isEmpty());

    static class Ship {
        String name = "Gorch Fock";
    }

    static class Mail {
        @Email
        final String address;

        Mail(String address) {
            this.address = address;
        }
    }

    static class Fluent {
        @NotNull
        public String flag() {
            return null;
        }
    }

    @ScriptAssert(lang = "never", script = "x")
    static class Never {}

    @ApplicationScoped
    static class Register {
        boolean has(String address) {
            return address.equals("ada");
        }
    }

    static class MailValidator implements ConstraintValidator<Email, String> {
        @Inject
        Register register;

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || register.has(value);
        }
    }

    @ApplicationScoped
    static class Mapping implements ValidatorFactoryCustomizer {
        @Override
        public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.constraintDefinition(Email.class)
                    .includeExistingValidators(false)
                    .validatedBy(MailValidator.class);
            mapping.type(Ship.class).field("name").constraint(new SizeDef().max(3));
            configuration.addMapping(mapping);
        }
    }

    @Singleton
    @Priority(2)
    @SuppressWarnings("removal")
    static class First implements io.quarkus.hibernate.validator.HibernateValidatorFactoryCustomizer {
        @Override
        public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
            configuration.temporalValidationTolerance(Duration.ofSeconds(1));
            configuration.failFast(true);
        }
    }

    @Singleton
    @Priority(1)
    static class Last implements ValidatorFactoryCustomizer, VerityCustomizer {
        @Override
        public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
            configuration.temporalValidationTolerance(Duration.ofSeconds(2));
        }

        @Override
        public void customize(VerityConfiguration configuration) {
            configuration.failFast(false);
        }
    }

    @Singleton
    static class French implements LocaleResolver {
        static boolean silent;

        @Override
        public Locale resolve(LocaleResolverContext context) {
            assertThat(context.getSupportedLocales()).isEqualTo(Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN));
            assertThat(context.getDefaultLocale()).isEqualTo(Locale.ENGLISH);
            return silent ? null : Locale.FRENCH;
        }
    }

    @Singleton
    static class Dont implements ScriptEvaluatorFactory {
        @Override
        public ScriptEvaluator getScriptEvaluatorByLanguageName(String language) {
            return (String script, Map<String, Object> bindings) -> !language.equals("never");
        }

        @Override
        public void clear() {}
    }

    @Singleton
    static class Shouted implements PropertyNodeNameProvider {
        @Override
        public String getName(Property property) {
            return property.getName().toUpperCase(Locale.ROOT);
        }
    }

    @Singleton
    static class FluentGetters implements GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length == 0 && executable.getReturnType() == String.class
                    ? Optional.of(executable.getName())
                    : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    @Inject
    Validator validator;

    @Inject
    HibernateValidatorFactory factory;

    @Test
    void addMappings() {
        assertThat(only(new Ship()).getMessage()).isEqualTo("la taille doit être comprise entre 0 et 3");
    }

    @Test
    void replaceTheValidatorOfABuiltInConstraint() {
        assertThat(validator.validate(new Mail("ada"))).isEmpty();
        assertThat(validator.validate(new Mail("ada@example.org"))).hasSize(1);
    }

    @Test
    void customizeInTheOrderOfPriorityAndBeforeThoseOfVerity() {
        assertThat(factory.getTemporalValidationTolerance()).isEqualTo(Duration.ofSeconds(2));
        assertThat(factory.unwrap(dev.verity.validator.VerityValidatorFactory.class))
                .isNotNull();
    }

    @Test
    void tellTheLocaleOrLeaveItToOthers() {
        French.silent = true;
        try {
            assertThat(only(new Ship()).getMessage()).isEqualTo("size must be between 0 and 3");
        } finally {
            French.silent = false;
        }
    }

    @Test
    void evaluateScripts() {
        assertThat(validator.validate(new Never())).hasSize(1);
    }

    @Test
    void nameProperties() {
        assertThat(only(new Ship()).getPropertyPath()).hasToString("NAME");
    }

    @Test
    void selectGetters() {
        assertThat(only(new Fluent()).getPropertyPath()).hasToString("FLAG");
    }

    private ConstraintViolation<?> only(Object bean) {
        return validator.validate(bean).iterator().next();
    }
}

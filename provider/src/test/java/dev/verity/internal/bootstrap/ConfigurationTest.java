package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    static class Plain {
        Object value;

        Plain(int first, String second) {}

        void call(Object argument) {}
    }

    record Bean(@NotNull Object one, @NotNull Object two) {}

    static final class Unmakeable implements ConstraintValidator<NotNull, Object> {
        private Unmakeable(int number) {}

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    private static VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure();
    }

    private static InputStream mapping() {
        return new ByteArrayInputStream("""
            <constraint-mappings xmlns='https://jakarta.ee/xml/ns/validation/mapping' version='3.1'>
              <bean class='%s'>
                <field name='value'>
                  <constraint annotation='jakarta.validation.constraints.NotNull'/>
                </field>
              </bean>
            </constraint-mappings>\
            """.formatted(Plain.class.getName()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesMappings() {
        try (ValidatorFactory factory = configuration().addMapping(mapping()).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Plain(1, ""))).hasSize(1);
        }
    }

    @Test
    void buildsSeveralFactoriesFromOneConfiguration() {
        VerityConfiguration configuration = configuration().addMapping(mapping());

        try (ValidatorFactory first = configuration.buildValidatorFactory();
                ValidatorFactory second = configuration.buildValidatorFactory()) {
            assertThat(first).isNotSameAs(second);
            assertThat(second.getValidator().validate(new Plain(1, ""))).hasSize(1);
        }
    }

    @Test
    void takesAPropertyBackWhereItsValueIsNull() {
        try (ValidatorFactory factory = configuration()
                .addProperty(VerityConfiguration.FAIL_FAST, "true")
                .addProperty(VerityConfiguration.FAIL_FAST, null)
                .addProperty("unknown", "x")
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Bean(null, null))).hasSize(2);
        }
    }

    @Test
    void hasDefaultsThatStayTheSame() {
        VerityConfiguration configuration = configuration();

        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getMessageInterpolator()).isSameAs(configuration.getDefaultMessageInterpolator());
            assertThat(factory.getTraversableResolver()).isSameAs(configuration.getDefaultTraversableResolver());
            assertThat(factory.getConstraintValidatorFactory())
                    .isSameAs(configuration.getDefaultConstraintValidatorFactory());
            assertThat(factory.getParameterNameProvider()).isSameAs(configuration.getDefaultParameterNameProvider());
            assertThat(factory.getClockProvider()).isSameAs(configuration.getDefaultClockProvider());
        }
    }

    @Test
    void namesParametersAsTheyWereCompiled() throws ReflectiveOperationException {
        var names = configuration().getDefaultParameterNameProvider();

        assertThat(names.getParameterNames(Plain.class.getDeclaredMethod("call", Object.class)))
                .containsExactly("argument");
        assertThat(names.getParameterNames(Plain.class.getDeclaredConstructor(int.class, String.class)))
                .containsExactly("first", "second");
    }

    @Test
    void takesTheTimeFromTheSystem() {
        assertThat(configuration().getDefaultClockProvider().getClock().getZone())
                .isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void tellsWhichValidatorCannotBeMade() {
        var factory = configuration().getDefaultConstraintValidatorFactory();

        assertThatThrownBy(() -> factory.getInstance(Unmakeable.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "%1$s cannot be instantiated: java.lang.NoSuchMethodException: %1$s.<init>(). It needs a"
                                + " constructor without parameters, in a package open to dev.verity.validator.",
                        Unmakeable.class.getName());
    }

    @Test
    void refusesEnginesThatDoNotExist() {
        assertThatThrownBy(configuration().addProperty(VerityConfiguration.ENGINE, "fast")::buildValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessage("Property verity.engine: There is no engine \"fast\"."
                        + " Use one of auto, interpreted, compiled, checked.");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> configuration().addMapping(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The mapping stream must not be null.");
        assertThatThrownBy(() -> configuration().addValueExtractor(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value extractor must not be null.");
        assertThatThrownBy(() -> configuration().externalClassLoader(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The external class loader must not be null.");
    }

    @Test
    void refusesNullForTheExtractorsOfAValidator() {
        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            assertThatThrownBy(() -> factory.usingContext().addValueExtractor(null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The value extractor must not be null.");
        }
    }
}

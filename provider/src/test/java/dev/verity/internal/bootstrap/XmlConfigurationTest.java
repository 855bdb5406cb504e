package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlConfigurationTest {
    private final ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();

    private ResourceFolder folder;

    record Bean(@NotNull Object one, @NotNull Object two) {}

    static class Plain {
        Object value;
    }

    @BeforeEach
    void makeFolder(@TempDir Path path) {
        folder = new ResourceFolder(path);
    }

    @AfterEach
    void restoreContextLoader() {
        Thread.currentThread().setContextClassLoader(contextLoader);
    }

    private VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure().externalClassLoader(folder.loader());
    }

    private static String named(Class<?> type) {
        return type.getName();
    }

    private void nameAllComponents() {
        folder.withValidationXml("""
            <message-interpolator>%s</message-interpolator>
            <traversable-resolver>%s</traversable-resolver>
            <constraint-validator-factory>%s</constraint-validator-factory>
            <parameter-name-provider>%s</parameter-name-provider>
            <clock-provider>%s</clock-provider>\
            """.formatted(
                        named(Components.Interpolator.class),
                        named(Components.Resolver.class),
                        named(Components.Factory.class),
                        named(Components.Names.class),
                        named(Components.Time.class)));
    }

    @Test
    void namesComponents() {
        nameAllComponents();

        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            assertThat(factory.getMessageInterpolator()).isInstanceOf(Components.Interpolator.class);
            assertThat(factory.getTraversableResolver()).isInstanceOf(Components.Resolver.class);
            assertThat(factory.getConstraintValidatorFactory()).isInstanceOf(Components.Factory.class);
            assertThat(factory.getParameterNameProvider()).isInstanceOf(Components.Names.class);
            assertThat(factory.getClockProvider()).isInstanceOf(Components.Time.class);
            assertThat(factory.getValidator().validateValue(Bean.class, "one", null))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo("of the file"));
        }
    }

    @Test
    void givesWayToWhatTheApplicationConfigures() {
        nameAllComponents();
        VerityConfiguration configuration = configuration();
        configuration
                .messageInterpolator(configuration.getDefaultMessageInterpolator())
                .traversableResolver(configuration.getDefaultTraversableResolver())
                .constraintValidatorFactory(configuration.getDefaultConstraintValidatorFactory())
                .parameterNameProvider(configuration.getDefaultParameterNameProvider())
                .clockProvider(configuration.getDefaultClockProvider());

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
    void isIgnoredOnRequest() {
        nameAllComponents();

        try (ValidatorFactory factory = configuration().ignoreXmlConfiguration().buildValidatorFactory()) {
            assertThat(factory.getMessageInterpolator()).isNotInstanceOf(Components.Interpolator.class);
            assertThat(factory.getClockProvider()).isNotInstanceOf(Components.Time.class);
        }
    }

    @Test
    void isIgnoredOnRequestEvenIfItIsBroken() {
        folder.with("META-INF/validation.xml", "<oops");

        configuration().ignoreXmlConfiguration().buildValidatorFactory().close();
    }

    @Test
    void isFoundByTheContextClassLoader() {
        nameAllComponents();
        Thread.currentThread().setContextClassLoader(folder.loader());

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getMessageInterpolator()).isInstanceOf(Components.Interpolator.class);
        }
    }

    @Test
    void setsPropertiesThatTheApplicationCanSetOtherwise() {
        folder.withValidationXml(
                "<property name='verity.fail_fast'>true</property><property name='other'>x</property>");
        Bean bean = new Bean(null, null);

        try (ValidatorFactory factory = configuration().buildValidatorFactory();
                ValidatorFactory patient = configuration().failFast(false).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(bean)).hasSize(1);
            assertThat(patient.getValidator().validate(bean)).hasSize(2);
        }
    }

    @Test
    void namesMappings() {
        folder.withValidationXml("<constraint-mapping>META-INF/plain.xml</constraint-mapping>")
                .with("META-INF/plain.xml", """
                    <constraint-mappings xmlns='https://jakarta.ee/xml/ns/validation/mapping' version='3.1'>
                      <bean class='%s'>
                        <field name='value'>
                          <constraint annotation='jakarta.validation.constraints.NotNull'/>
                        </field>
                      </bean>
                    </constraint-mappings>\
                    """.formatted(named(Plain.class)));

        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(new Plain())).hasSize(1);
            assertThat(validator.getConstraintsForClass(Plain.class).isBeanConstrained())
                    .isTrue();
        }
    }

    @Test
    void isTold() {
        folder.withValidationXml(
                "<clock-provider>a.Clock</clock-provider><property name='verity.fail_fast'>true</property>");

        BootstrapConfiguration told = configuration().getBootstrapConfiguration();

        assertThat(told.getClockProviderClassName()).isEqualTo("a.Clock");
        assertThat(told.getDefaultProviderClassName()).isNull();
        assertThat(told.getProperties()).isEqualTo(Map.of("verity.fail_fast", "true"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a.Missing | META-INF/validation.xml names the class a.Missing in <clock-provider>, which cannot be found. Correct the name or add the class.
        java.lang.String | META-INF/validation.xml names the class java.lang.String in <clock-provider>, which is no jakarta.validation.ClockProvider.
        dev.verity.internal.bootstrap.Components$Unmakeable | The constructor of dev.verity.internal.bootstrap.Components$Unmakeable threw java.lang.IllegalStateException: no time.
        """)
    void mustNameClassesThatFit(String name, String message) {
        folder.withValidationXml("<clock-provider>" + name + "</clock-provider>");

        assertThatThrownBy(() -> configuration().buildValidatorFactory())
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }
}

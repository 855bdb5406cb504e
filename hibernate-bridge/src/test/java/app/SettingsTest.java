package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.junit.jupiter.api.Test;

/** Settings by properties and by calls. */
class SettingsTest {
    static class Names {
        @NotNull
        String first;

        @NotNull
        String last;
    }

    public static class UpperCase implements PropertyNodeNameProvider {
        @Override
        public String getName(Property property) {
            return property.getName().toUpperCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void propertiesOfHibernateValidatorCount() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .addProperty(HibernateValidatorConfiguration.FAIL_FAST, "true")
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Names())).hasSize(1);
        }
    }

    @Test
    void nodesAreNamedByAProviderThatAPropertyNames() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .addProperty(
                        HibernateValidatorConfiguration.PROPERTY_NODE_NAME_PROVIDER_CLASSNAME,
                        UpperCase.class.getName())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Names()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("FIRST", "LAST");
        }
    }

    @Test
    void nodesAreNamedByAProvider() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .propertyNodeNameProvider(new UpperCase())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Names()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("FIRST", "LAST");
        }
    }
}

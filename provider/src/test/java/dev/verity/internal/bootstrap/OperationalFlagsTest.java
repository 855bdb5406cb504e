package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flags that change nothing in what is valid are true or false too. */
class OperationalFlagsTest {
    @ParameterizedTest
    @ValueSource(strings = {VerityConfiguration.SHADOW_MESSAGES, VerityConfiguration.CHECK_DROPPED_ANNOTATIONS})
    void areNotAnythingElse(String property) {
        VerityConfiguration configuration = Validation.byProvider(VerityValidator.class)
                .configure()
                .shadow(HibernateValidator.class)
                .addProperty(property, "yes");

        assertThatThrownBy(configuration::buildValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessage("Property " + property + " is \"yes\". Allowed are true and false.");
    }
}

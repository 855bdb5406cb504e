package dev.verity.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

class OtherPropertiesTest {
    private static final String HIBERNATE = HibernateValidator.class.getName();

    @Test
    void areThoseOfHibernateValidator() {
        Map<String, String> translated = OtherProperties.of(
                Map.of(
                        VerityConfiguration.FAIL_FAST,
                        "true",
                        VerityConfiguration.ALLOW_PARAMETER_CONSTRAINT_OVERRIDE,
                        "true",
                        VerityConfiguration.TEMPORAL_VALIDATION_TOLERANCE,
                        "PT1.5S",
                        VerityConfiguration.CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL,
                        "bean-methods",
                        VerityConfiguration.ENGINE,
                        "compiled",
                        VerityConfiguration.LOCALE_RESOLVER,
                        "app.Resolver",
                        VerityConfiguration.SHADOW_SAMPLE,
                        "1",
                        "app.key",
                        "value"),
                HIBERNATE);

        assertThat(translated)
                .containsOnly(
                        Map.entry(HibernateValidatorConfiguration.FAIL_FAST, "true"),
                        Map.entry(HibernateValidatorConfiguration.ALLOW_PARAMETER_CONSTRAINT_OVERRIDE, "true"),
                        Map.entry(HibernateValidatorConfiguration.TEMPORAL_VALIDATION_TOLERANCE, "1500"),
                        Map.entry(
                                HibernateValidatorConfiguration.CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL,
                                "BEAN_METHODS"),
                        Map.entry("app.key", "value"));
    }

    @Test
    void preferOurOwnToThoseUnderTheOtherName() {
        assertThat(OtherProperties.of(
                        Map.of("verity.fail_fast", "true", "hibernate.validator.fail_fast", "false"), HIBERNATE))
                .containsOnly(Map.entry("hibernate.validator.fail_fast", "true"));
    }

    @Test
    void turnShadowModeOffForVerityBesideVerity() {
        assertThat(OtherProperties.of(
                        Map.of("verity.shadow", VerityValidator.class.getName(), "verity.engine", "checked"),
                        VerityValidator.class.getName()))
                .containsOnly(Map.entry("verity.shadow", ""), Map.entry("verity.engine", "checked"));
    }
}

package dev.verity.quarkus.factory;

import dev.verity.quarkus.settings.ValidationSettings;
import dev.verity.quarkus.settings.VeritySettings;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityConfiguration;
import io.quarkus.runtime.LocalesBuildTimeConfig;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** The properties of the application as settings of a configuration. */
record FactorySettings(ValidationSettings validation, VeritySettings verity, LocalesBuildTimeConfig locales) {

    void apply(VerityConfiguration configuration) {
        ValidationSettings.Methods methods = validation.methodValidation();
        configuration
                .failFast(validation.failFast())
                .allowOverridingMethodAlterParameterConstraint(methods.allowOverridingParameterConstraints())
                .allowParallelMethodsDefineParameterConstraints(methods.allowParameterConstraintsOnParallelMethods())
                .allowMultipleCascadedValidationOnReturnValues(methods.allowMultipleCascadedValidationOnReturnValues())
                .locales(supportedLocales())
                .defaultLocale(locales.defaultLocale().orElse(null));
        expressionLevel().ifPresent(level -> configuration.constraintExpressions(ours(level)));
        verity.engine().ifPresent(configuration::engine);
    }

    Optional<ExpressionLanguageFeatureLevel> expressionLevel() {
        return validation.expressionLanguage().constraintExpressionFeatureLevel();
    }

    private static ExpressionLevel ours(ExpressionLanguageFeatureLevel level) {
        return ExpressionLevel.valueOf(ExpressionLanguageFeatureLevel.interpretDefaultForConstraints(level)
                .name());
    }

    /** Empty for all, as Quarkus says with the root locale. */
    private Set<Locale> supportedLocales() {
        return locales.locales().contains(Locale.ROOT) ? Set.of() : locales.locales();
    }
}

package dev.verity.spring.validator;

import dev.verity.spring.Expressions;
import dev.verity.spring.Methods;
import dev.verity.spring.Shadow;
import dev.verity.spring.VerityProperties;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import org.jspecify.annotations.Nullable;

/** Carries the application's properties over to configurations, which tell of wrong values when a factory is built. */
final class PropertySettings {
    private final VerityProperties properties;
    private final @Nullable JsonNames names;

    PropertySettings(VerityProperties properties, @Nullable JsonNames names) {
        this.properties = properties;
        this.names = names;
    }

    /** Sets all that is set, if the configuration is Verity's. */
    void applyTo(Configuration<?> configuration) {
        if (configuration instanceof VerityConfiguration verity) {
            applyOwn(verity);
            applyShadow(verity, properties.getShadow());
            applyMethods(verity, properties.getMethods());
            if (names != null) {
                verity.propertyNodeNameProvider(names);
            }
        }
    }

    /** Verity's own messages, with the expressions that the properties allow. */
    MessageInterpolator messages(@Nullable ClassLoader loader) {
        VerityConfiguration verity =
                Validation.byProvider(VerityValidator.class).configure();
        if (loader != null) {
            verity.externalClassLoader(loader);
        }
        Expressions expressions = properties.getExpressions();
        if (expressions.getConstraints() != null) {
            verity.constraintExpressions(expressions.getConstraints());
        }
        if (expressions.getCustomViolations() != null) {
            verity.customViolationExpressions(expressions.getCustomViolations());
        }
        return verity.getDefaultMessageInterpolator();
    }

    private void applyOwn(VerityConfiguration verity) {
        if (properties.getEngine() != null) {
            verity.engine(properties.getEngine());
        }
        if (properties.getFailFast() != null) {
            verity.failFast(properties.getFailFast());
        }
        if (properties.getFailFastOnPropertyViolation() != null) {
            verity.failFastOnPropertyViolation(properties.getFailFastOnPropertyViolation());
        }
        if (properties.getTemporalValidationTolerance() != null) {
            verity.addProperty(
                    VerityConfiguration.TEMPORAL_VALIDATION_TOLERANCE,
                    properties.getTemporalValidationTolerance().toString());
        }
        if (properties.getCheckDroppedAnnotations() != null) {
            verity.checkDroppedAnnotations(properties.getCheckDroppedAnnotations());
        }
    }

    private static void applyShadow(VerityConfiguration verity, Shadow shadow) {
        if (shadow.getProvider() != null) {
            verity.addProperty(VerityConfiguration.SHADOW, shadow.getProvider());
        }
        if (shadow.getSample() != null) {
            verity.addProperty(
                    VerityConfiguration.SHADOW_SAMPLE, shadow.getSample().toString());
        }
        if (shadow.getMessages() != null) {
            verity.shadowMessages(shadow.getMessages());
        }
    }

    private static void applyMethods(VerityConfiguration verity, Methods methods) {
        if (methods.getAllowOverridingMethodAlterParameterConstraint() != null) {
            verity.allowOverridingMethodAlterParameterConstraint(
                    methods.getAllowOverridingMethodAlterParameterConstraint());
        }
        if (methods.getAllowMultipleCascadedValidationOnReturnValues() != null) {
            verity.allowMultipleCascadedValidationOnReturnValues(
                    methods.getAllowMultipleCascadedValidationOnReturnValues());
        }
        if (methods.getAllowParallelMethodsDefineParameterConstraints() != null) {
            verity.allowParallelMethodsDefineParameterConstraints(
                    methods.getAllowParallelMethodsDefineParameterConstraints());
        }
    }
}

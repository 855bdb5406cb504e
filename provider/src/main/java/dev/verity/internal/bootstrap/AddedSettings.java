package dev.verity.internal.bootstrap;

import dev.verity.validator.EngineMode;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.ValidationListener;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.spi.ValidationProvider;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a configuration that collects what Verity adds to the specification: properties, and objects beside them. */
abstract class AddedSettings implements VerityConfiguration {
    final Map<String, String> properties = new HashMap<>();
    final Extras extras = new Extras();

    /** What was made of earlier settings is to be made again. */
    abstract void settingsChanged();

    @Override
    public VerityConfiguration addProperty(String name, @Nullable String value) {
        if (value == null) {
            properties.remove(name);
        } else {
            properties.put(name, value);
        }
        settingsChanged();
        return this;
    }

    @Override
    public VerityConfiguration engine(EngineMode mode) {
        require(mode, "engine mode");
        return addProperty(ENGINE, mode.name());
    }

    @Override
    public VerityConfiguration failFast(boolean failFast) {
        return addProperty(FAIL_FAST, Boolean.toString(failFast));
    }

    @Override
    public VerityConfiguration failFastOnPropertyViolation(boolean failFast) {
        return addProperty(FAIL_FAST_ON_PROPERTY_VIOLATION, Boolean.toString(failFast));
    }

    @Override
    public VerityConfiguration allowOverridingMethodAlterParameterConstraint(boolean allow) {
        return addProperty(ALLOW_PARAMETER_CONSTRAINT_OVERRIDE, Boolean.toString(allow));
    }

    @Override
    public VerityConfiguration allowMultipleCascadedValidationOnReturnValues(boolean allow) {
        return addProperty(ALLOW_MULTIPLE_CASCADED_VALIDATION_ON_RESULT, Boolean.toString(allow));
    }

    @Override
    public VerityConfiguration allowParallelMethodsDefineParameterConstraints(boolean allow) {
        return addProperty(ALLOW_PARALLEL_METHOD_PARAMETER_CONSTRAINT, Boolean.toString(allow));
    }

    @Override
    public VerityConfiguration temporalValidationTolerance(Duration tolerance) {
        requireTolerance(tolerance);
        return addProperty(TEMPORAL_VALIDATION_TOLERANCE, tolerance.toString());
    }

    @Override
    public VerityConfiguration constraintExpressions(ExpressionLevel level) {
        require(level, "expression level");
        return addProperty(CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL, level.name());
    }

    @Override
    public VerityConfiguration customViolationExpressions(ExpressionLevel level) {
        require(level, "expression level");
        return addProperty(CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL, level.name());
    }

    @Override
    public VerityConfiguration propertyNodeNameProvider(@Nullable PropertyNodeNameProvider nodeNames) {
        extras.nodeNames = nodeNames;
        return this;
    }

    @Override
    public VerityConfiguration getterPropertySelectionStrategy(@Nullable GetterPropertySelectionStrategy strategy) {
        extras.getters = strategy;
        return this;
    }

    @Override
    public VerityConfiguration locales(Set<Locale> locales) {
        require(locales, "set of locales");
        extras.locales = Set.copyOf(locales);
        settingsChanged();
        return this;
    }

    @Override
    public VerityConfiguration defaultLocale(@Nullable Locale locale) {
        extras.defaultLocale = locale;
        settingsChanged();
        return this;
    }

    @Override
    public VerityConfiguration localeResolver(@Nullable LocaleResolver resolver) {
        extras.localeResolver = resolver;
        settingsChanged();
        return this;
    }

    @Override
    public VerityConfiguration scriptEvaluatorFactory(@Nullable ScriptEvaluatorFactory factory) {
        extras.scripts = factory;
        return this;
    }

    @Override
    public VerityConfiguration constraintValidatorPayload(@Nullable Object payload) {
        extras.payload = payload;
        return this;
    }

    @Override
    public <T> VerityConfiguration addInitializationData(Class<T> type, T data) {
        require(type, "type of the initialization data");
        require(data, "initialization data");
        extras.initializationData.put(type, data);
        return this;
    }

    @Override
    public VerityConfiguration addValidationListener(ValidationListener listener) {
        require(listener, "validation listener");
        extras.listeners.add(listener);
        return this;
    }

    @Override
    public VerityConfiguration shadow(@Nullable Class<? extends ValidationProvider<?>> other) {
        return addProperty(SHADOW, other == null ? "" : other.getName());
    }

    @Override
    public VerityConfiguration shadowSample(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of shadowed calls must be from 0 to 1, not " + share + ".");
        }
        return addProperty(SHADOW_SAMPLE, Double.toString(share));
    }

    @Override
    public VerityConfiguration shadowMessages(boolean compared) {
        return addProperty(SHADOW_MESSAGES, Boolean.toString(compared));
    }

    @Override
    public VerityConfiguration checkDroppedAnnotations(boolean check) {
        return addProperty(CHECK_DROPPED_ANNOTATIONS, Boolean.toString(check));
    }

    static void require(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + name + " must not be null.");
        }
    }

    static void requireTolerance(@Nullable Duration tolerance) {
        require(tolerance, "temporal validation tolerance");
        if (tolerance != null && tolerance.isNegative()) {
            throw new IllegalArgumentException("The temporal validation tolerance is " + tolerance
                    + ", but must not be negative. Use a duration of zero or more.");
        }
    }
}

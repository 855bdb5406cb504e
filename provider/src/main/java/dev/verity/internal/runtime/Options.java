package dev.verity.internal.runtime;

import dev.verity.internal.constraint.DefaultScripts;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration sets beyond the specification's components.
 *
 * @param failFast true when validation stops at the first violation
 * @param failFastOnPropertyViolation true when the violation of a property keeps the bean's class-level constraints from being checked
 * @param temporalValidationTolerance how far beyond the present a value may lie and still be valid; not negative
 * @param constraintValidatorPayload what ConstraintValidators read from their context, or null
 * @param initializationData what ConstraintValidators are initialized with, by type
 * @param scripts the evaluators of scripts, or null for new ones of {@code javax.script} whenever they are asked for
 * @param nodeNames names property nodes, or null for the names in Java
 * @param getters tells getters, or null for the JavaBeans rule
 */
public record Options(
        boolean failFast,
        boolean failFastOnPropertyViolation,
        Duration temporalValidationTolerance,
        @Nullable Object constraintValidatorPayload,
        Map<Class<?>, Object> initializationData,
        @Nullable ScriptEvaluatorFactory scripts,
        @Nullable PropertyNodeNameProvider nodeNames,
        @Nullable GetterPropertySelectionStrategy getters) {
    /** As the specification has it. */
    public static final Options DEFAULT = new Options(false, false, Duration.ZERO, null, Map.of(), null, null, null);

    public Options {
        initializationData = Map.copyOf(initializationData);
    }

    /** The evaluators of scripts. */
    public ScriptEvaluatorFactory evaluators() {
        return scripts == null ? new DefaultScripts() : scripts;
    }

    /** The same options with another tolerance. */
    public Options withTolerance(Duration tolerance) {
        return new Options(
                failFast,
                failFastOnPropertyViolation,
                tolerance,
                constraintValidatorPayload,
                initializationData,
                scripts,
                nodeNames,
                getters);
    }

    /** The same options with another payload for ConstraintValidators. */
    public Options withPayload(@Nullable Object payload) {
        return new Options(
                failFast,
                failFastOnPropertyViolation,
                temporalValidationTolerance,
                payload,
                initializationData,
                scripts,
                nodeNames,
                getters);
    }

    /** The same options with properties called by their names in Java. */
    public Options withJavaNames() {
        return new Options(
                failFast,
                failFastOnPropertyViolation,
                temporalValidationTolerance,
                constraintValidatorPayload,
                initializationData,
                scripts,
                null,
                getters);
    }

    /** The same options with another way to stop at violations. */
    public Options withFailFast(boolean atAny, boolean atProperty) {
        return new Options(
                atAny,
                atProperty,
                temporalValidationTolerance,
                constraintValidatorPayload,
                initializationData,
                scripts,
                nodeNames,
                getters);
    }
}

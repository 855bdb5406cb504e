package dev.verity.internal.constraint;

import dev.verity.validator.ScriptEvaluatorFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration may change in the built-in constraints.
 *
 * @param temporalTolerance how far beyond the present a value of {@code @Past}, {@code @Future} and their OrPresent
 *     variants may lie and still be valid; not negative
 * @param scripts the evaluators of {@code @ScriptAssert} and {@code @ParameterScriptAssert}, or null for those of
 *     {@code javax.script}
 */
public record BuiltInOptions(
        Duration temporalTolerance, @Nullable ScriptEvaluatorFactory scripts) {
    /** No tolerance, and the script engines of {@code javax.script}. */
    public static final BuiltInOptions DEFAULT = new BuiltInOptions(Duration.ZERO);

    public BuiltInOptions {
        if (temporalTolerance.isNegative()) {
            throw new IllegalArgumentException("The temporal validation tolerance is " + temporalTolerance
                    + ", but must not be negative. Use a duration of zero or more.");
        }
    }

    /** Options with the script engines of {@code javax.script}. */
    public BuiltInOptions(Duration temporalTolerance) {
        this(temporalTolerance, null);
    }

    ScriptEvaluatorFactory evaluators() {
        return scripts == null ? new DefaultScripts() : scripts;
    }
}

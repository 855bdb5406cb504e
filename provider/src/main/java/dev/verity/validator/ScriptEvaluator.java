package dev.verity.validator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates scripts of one language for {@code @ScriptAssert} and {@code @ParameterScriptAssert}. Must be thread-safe. */
@FunctionalInterface
public interface ScriptEvaluator {
    /**
     * Evaluates a script.
     *
     * @param script the text of the script, which comes from an annotation
     * @param bindings the objects that the script may name, by name
     * @return what the script gives
     * @throws RuntimeException if the script cannot be evaluated; it becomes the cause of a ValidationException
     */
    @Nullable
    Object evaluate(String script, Map<String, @Nullable Object> bindings);
}

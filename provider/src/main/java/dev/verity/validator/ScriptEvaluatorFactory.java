package dev.verity.validator;

/** Gives the evaluators of scripting languages. Must be thread-safe. */
@FunctionalInterface
public interface ScriptEvaluatorFactory {
    /**
     * The evaluator of a language.
     *
     * @param language the name of the language, as in {@code @ScriptAssert(lang = "javascript", ...)}
     * @throws jakarta.validation.ValidationException if there is none for that language
     */
    ScriptEvaluator forLanguage(String language);
}

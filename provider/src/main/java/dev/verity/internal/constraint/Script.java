package dev.verity.internal.constraint;

import dev.verity.validator.ScriptEvaluator;
import dev.verity.validator.ScriptEvaluatorFactory;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The script of a constraint, and who evaluates it. */
final class Script {
    private final String constraint;
    private final String text;
    private final ScriptEvaluator evaluator;

    private Script(String constraint, String text, ScriptEvaluator evaluator) {
        this.constraint = constraint;
        this.text = text;
        this.evaluator = evaluator;
    }

    static Script of(NamedAttributes attributes, ScriptEvaluatorFactory scripts) {
        String text = attributes.notEmpty("script", "Write what must be true.");
        String language = attributes.notEmpty("lang", "Name the language of the script, as \"javascript\".");
        return new Script(attributes.constraint().getSimpleName(), text, scripts.forLanguage(language));
    }

    /**
     * Whether the script says true.
     *
     * @param where the place in words
     * @throws ConstraintDeclarationException if it cannot be evaluated, or says neither true nor false
     */
    boolean holds(Map<String, @Nullable Object> bindings, String where) {
        Object result = evaluate(bindings, where);
        if (result instanceof Boolean truth) {
            return truth;
        }
        throw new ConstraintDeclarationException("%s gave %s, but must give true or false. Correct it."
                .formatted(
                        inWords(where),
                        result == null ? "null" : "a " + result.getClass().getName()));
    }

    private @Nullable Object evaluate(Map<String, @Nullable Object> bindings, String where) {
        try {
            return evaluator.evaluate(text, bindings);
        } catch (RuntimeException e) {
            throw new ConstraintDeclarationException(
                    "%s cannot be evaluated: %s. Correct it.".formatted(inWords(where), e.getMessage()), e);
        }
    }

    private String inWords(String where) {
        return "@%s on %s: the script \"%s\"".formatted(constraint, where, text);
    }
}

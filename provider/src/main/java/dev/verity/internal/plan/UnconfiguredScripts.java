package dev.verity.internal.plan;

import dev.verity.validator.ScriptEvaluator;
import dev.verity.validator.ScriptEvaluatorFactory;
import jakarta.validation.ValidationException;

/** The evaluators of scripts where none are configured. */
final class UnconfiguredScripts implements ScriptEvaluatorFactory {
    @Override
    public ScriptEvaluator forLanguage(String language) {
        throw new ValidationException("There is no evaluator for the scripting language \"" + language
                + "\". Configure one by VerityConfiguration.scriptEvaluatorFactory(...).");
    }
}

package dev.verity.internal.hibernate;

import dev.verity.validator.ScriptEvaluatorFactory;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;

/** The evaluators of scripting languages. */
record ScriptsView(ScriptEvaluatorFactory evaluators)
        implements org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory {
    @Override
    public ScriptEvaluator getScriptEvaluatorByLanguageName(String language) {
        return new ScriptView(evaluators.forLanguage(language));
    }

    /** Does nothing: what is kept goes with the factory. */
    @Override
    public void clear() {}
}

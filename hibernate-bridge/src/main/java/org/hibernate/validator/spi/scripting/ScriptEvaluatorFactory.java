package org.hibernate.validator.spi.scripting;

/** Gives the evaluators of scripting languages. Must be thread-safe. */
public interface ScriptEvaluatorFactory {
    /**
     * The evaluator of a language.
     *
     * @throws ScriptEvaluatorNotFoundException if there is none
     */
    ScriptEvaluator getScriptEvaluatorByLanguageName(String languageName);

    /** Forgets the evaluators that are remembered. */
    void clear();
}

package org.hibernate.validator.spi.scripting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the evaluator of each language once. Thread-safe. */
public abstract class AbstractCachingScriptEvaluatorFactory implements ScriptEvaluatorFactory {
    private final Map<String, ScriptEvaluator> evaluators = new ConcurrentHashMap<>();

    /** A factory that has made no evaluator yet. */
    public AbstractCachingScriptEvaluatorFactory() {}

    @Override
    public ScriptEvaluator getScriptEvaluatorByLanguageName(String languageName) {
        return evaluators.computeIfAbsent(languageName, this::createNewScriptEvaluator);
    }

    @Override
    public void clear() {
        evaluators.clear();
    }

    /**
     * Makes the evaluator of a language.
     *
     * @throws ScriptEvaluatorNotFoundException if there is none
     */
    protected abstract ScriptEvaluator createNewScriptEvaluator(String languageName)
            throws ScriptEvaluatorNotFoundException;
}

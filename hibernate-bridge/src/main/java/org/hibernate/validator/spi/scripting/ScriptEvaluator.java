package org.hibernate.validator.spi.scripting;

import java.util.Map;

/** Evaluates scripts of one language. Must be thread-safe. */
public interface ScriptEvaluator {
    /**
     * What a script gives.
     *
     * @param script the text of the script
     * @param bindings the objects that it may name, by name
     * @throws ScriptEvaluationException if it cannot be evaluated
     */
    Object evaluate(String script, Map<String, Object> bindings) throws ScriptEvaluationException;
}

package org.hibernate.validator.spi.scripting;

import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

/** Evaluates scripts by an engine of {@code javax.script}, one at a time unless the engine says that it is thread-safe. */
public class ScriptEngineScriptEvaluator implements ScriptEvaluator {
    private final ScriptEngine engine;
    private final boolean concurrent;

    /** An evaluator that uses the engine. */
    public ScriptEngineScriptEvaluator(ScriptEngine engine) {
        this.engine = engine;
        concurrent = engine.getFactory().getParameter("THREADING") != null;
    }

    @Override
    public Object evaluate(String script, Map<String, Object> bindings) throws ScriptEvaluationException {
        if (concurrent) {
            return run(script, bindings);
        }
        synchronized (engine) {
            return run(script, bindings);
        }
    }

    private Object run(String script, Map<String, Object> bindings) {
        try {
            return engine.eval(script, new SimpleBindings(bindings));
        } catch (ScriptException e) {
            throw new ScriptEvaluationException("The script \"" + script + "\" cannot be evaluated: correct it.", e);
        }
    }
}

package dev.verity.internal.constraint;

import dev.verity.validator.ScriptEvaluator;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jspecify.annotations.Nullable;

/** Evaluates scripts by an engine of {@code javax.script}, by one thread at a time unless the engine allows more. */
final class EngineScripts implements ScriptEvaluator {
    private static final String THREADING = "THREADING";

    private final ScriptEngine engine;
    private final boolean parallel;

    private EngineScripts(ScriptEngine engine) {
        this.engine = engine;
        this.parallel = engine.getFactory().getParameter(THREADING) != null;
    }

    /** The evaluator of a language, or null if there is no engine; the thread's context class loader is searched. */
    static @Nullable ScriptEvaluator find(String language) {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName(language);
        return engine == null ? null : new EngineScripts(engine);
    }

    @Override
    public @Nullable Object evaluate(String script, Map<String, @Nullable Object> bindings) {
        if (parallel) {
            return evaluateNow(script, bindings);
        }
        synchronized (engine) {
            return evaluateNow(script, bindings);
        }
    }

    @SuppressWarnings("NullAway") // bindings may be null
    private @Nullable Object evaluateNow(String script, Map<String, @Nullable Object> bindings) {
        try {
            return engine.eval(script, new SimpleBindings(bindings));
        } catch (ScriptException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

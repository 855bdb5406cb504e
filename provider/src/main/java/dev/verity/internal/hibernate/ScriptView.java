package dev.verity.internal.hibernate;

import java.util.Map;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;
import org.jspecify.annotations.Nullable;

/** An evaluator of scripts. */
record ScriptView(dev.verity.validator.ScriptEvaluator evaluator) implements ScriptEvaluator {
    @Override
    public @Nullable Object evaluate(String script, Map<String, Object> bindings) {
        return evaluator.evaluate(script, bindings);
    }
}

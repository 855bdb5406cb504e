package dev.verity.sample.harbour.rules;

import dev.verity.sample.harbour.marina.Yacht;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hibernate.validator.spi.scripting.AbstractCachingScriptEvaluatorFactory;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorNotFoundException;

/** Understands the harbour's own language, which has one sentence. */
@ApplicationScoped
class HarbourScripts extends AbstractCachingScriptEvaluatorFactory {
    @Override
    protected ScriptEvaluator createNewScriptEvaluator(String language) {
        if (!language.equals("harbour")) {
            throw new ScriptEvaluatorNotFoundException(language);
        }
        return HarbourScripts::evaluate;
    }

    private static boolean evaluate(String script, Map<String, Object> bindings) {
        if (!script.equals("crew fits metres")) {
            throw new IllegalArgumentException(script);
        }
        Yacht yacht = (Yacht) bindings.get("_this");
        return yacht.crew() == null || yacht.crew().size() <= yacht.metres();
    }
}

package dev.verity.internal.constraint;

import dev.verity.validator.ScriptEvaluator;
import dev.verity.validator.ScriptEvaluatorFactory;
import jakarta.validation.ValidationException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The script engines that {@code javax.script} finds, one for each language. Thread-safe; makes nothing before it is asked. */
public final class DefaultScripts implements ScriptEvaluatorFactory {
    private static final String WAY_OUT =
            " or set VerityConfiguration.scriptEvaluatorFactory to evaluate scripts otherwise.";

    private final Map<String, ScriptEvaluator> evaluators = new ConcurrentHashMap<>();

    @Override
    public ScriptEvaluator forLanguage(String language) {
        return evaluators.computeIfAbsent(language, DefaultScripts::find);
    }

    private static ScriptEvaluator find(String language) {
        ScriptEvaluator found;
        try {
            found = EngineScripts.find(language);
        } catch (NoClassDefFoundError absent) {
            throw new ValidationException(
                    "Scripts in " + language + " cannot be evaluated: the module java.scripting is absent. Add it"
                            + " (--add-modules java.scripting)," + WAY_OUT,
                    absent);
        }
        if (found == null) {
            throw new ValidationException(
                    "Scripts in " + language + " cannot be evaluated: javax.script finds no engine"
                            + " of that name. Put one on the class path (the JDK has none)," + WAY_OUT);
        }
        return found;
    }
}

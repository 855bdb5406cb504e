package dev.verity.internal.hibernate;

import dev.verity.validator.ScriptEvaluator;
import dev.verity.validator.ScriptEvaluatorFactory;

/** A factory of script evaluators that was written for Hibernate Validator. */
record ScriptsOfHibernate(org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory factory)
        implements ScriptEvaluatorFactory {
    @Override
    public ScriptEvaluator forLanguage(String language) {
        return factory.getScriptEvaluatorByLanguageName(language)::evaluate;
    }
}

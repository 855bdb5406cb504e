package org.hibernate.validator;

import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;

/** A factory that also tells its settings: {@code factory.unwrap(HibernateValidatorFactory.class)}. Thread-safe. */
public interface HibernateValidatorFactory extends ValidatorFactory {
    /** Who evaluates scripts. */
    ScriptEvaluatorFactory getScriptEvaluatorFactory();

    /** How far beyond the present a value may lie and still be valid. */
    Duration getTemporalValidationTolerance();

    /** Which methods are getters. */
    GetterPropertySelectionStrategy getGetterPropertySelectionStrategy();

    /** What properties are called in paths. */
    PropertyNodeNameProvider getPropertyNodeNameProvider();

    @Override
    HibernateValidatorContext usingContext();
}

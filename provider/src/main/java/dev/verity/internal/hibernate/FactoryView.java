package dev.verity.internal.hibernate;

import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import java.time.Duration;
import org.hibernate.validator.HibernateValidatorContext;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;

/** A factory of Verity. */
record FactoryView(VerityValidatorFactory factory) implements HibernateValidatorFactory {
    static Object of(VerityValidatorFactory factory) {
        return new FactoryView(factory);
    }

    @Override
    public HibernateValidatorContext usingContext() {
        return new ValidatorContextView(factory.usingContext());
    }

    @Override
    public ScriptEvaluatorFactory getScriptEvaluatorFactory() {
        return new ScriptsView(factory.getScriptEvaluatorFactory());
    }

    @Override
    public Duration getTemporalValidationTolerance() {
        return factory.getTemporalValidationTolerance();
    }

    @Override
    public GetterPropertySelectionStrategy getGetterPropertySelectionStrategy() {
        return new GettersView(factory.getGetterPropertySelectionStrategy());
    }

    @Override
    public PropertyNodeNameProvider getPropertyNodeNameProvider() {
        return new NodeNamesView(factory.getPropertyNodeNameProvider());
    }

    @Override
    public Validator getValidator() {
        return factory.getValidator();
    }

    @Override
    public MessageInterpolator getMessageInterpolator() {
        return factory.getMessageInterpolator();
    }

    @Override
    public TraversableResolver getTraversableResolver() {
        return factory.getTraversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getConstraintValidatorFactory() {
        return factory.getConstraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getParameterNameProvider() {
        return factory.getParameterNameProvider();
    }

    @Override
    public ClockProvider getClockProvider() {
        return factory.getClockProvider();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : factory.unwrap(type);
    }

    @Override
    public void close() {
        factory.close();
    }
}

package dev.verity.quarkus.factory;

import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityValidatorContext;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import java.time.Duration;

/** A factory in the hands of one who would close it, though others use it too. */
record SharedFactory(VerityValidatorFactory shared) implements VerityValidatorFactory {
    @Override
    public Validator getValidator() {
        return shared.getValidator();
    }

    @Override
    public VerityValidatorContext usingContext() {
        return shared.usingContext();
    }

    @Override
    public MessageInterpolator getMessageInterpolator() {
        return shared.getMessageInterpolator();
    }

    @Override
    public TraversableResolver getTraversableResolver() {
        return shared.getTraversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getConstraintValidatorFactory() {
        return shared.getConstraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getParameterNameProvider() {
        return shared.getParameterNameProvider();
    }

    @Override
    public ClockProvider getClockProvider() {
        return shared.getClockProvider();
    }

    @Override
    public Duration getTemporalValidationTolerance() {
        return shared.getTemporalValidationTolerance();
    }

    @Override
    public ScriptEvaluatorFactory getScriptEvaluatorFactory() {
        return shared.getScriptEvaluatorFactory();
    }

    @Override
    public GetterPropertySelectionStrategy getGetterPropertySelectionStrategy() {
        return shared.getGetterPropertySelectionStrategy();
    }

    @Override
    public PropertyNodeNameProvider getPropertyNodeNameProvider() {
        return shared.getPropertyNodeNameProvider();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : shared.unwrap(type);
    }

    /** Does nothing: the container closes the factory when the application ends. */
    @Override
    public void close() {}
}

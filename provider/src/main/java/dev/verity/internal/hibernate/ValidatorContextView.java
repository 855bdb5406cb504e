package dev.verity.internal.hibernate;

import dev.verity.validator.VerityValidatorContext;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.Duration;
import org.hibernate.validator.HibernateValidatorContext;
import org.jspecify.annotations.Nullable;

/** Configures one Validator. */
record ValidatorContextView(VerityValidatorContext context) implements HibernateValidatorContext {
    @Override
    public HibernateValidatorContext messageInterpolator(@Nullable MessageInterpolator interpolator) {
        context.messageInterpolator(interpolator);
        return this;
    }

    @Override
    public HibernateValidatorContext traversableResolver(@Nullable TraversableResolver resolver) {
        context.traversableResolver(resolver);
        return this;
    }

    @Override
    public HibernateValidatorContext constraintValidatorFactory(@Nullable ConstraintValidatorFactory factory) {
        context.constraintValidatorFactory(factory);
        return this;
    }

    @Override
    public HibernateValidatorContext parameterNameProvider(@Nullable ParameterNameProvider provider) {
        context.parameterNameProvider(provider);
        return this;
    }

    @Override
    public HibernateValidatorContext clockProvider(@Nullable ClockProvider provider) {
        context.clockProvider(provider);
        return this;
    }

    @Override
    public HibernateValidatorContext addValueExtractor(ValueExtractor<?> extractor) {
        context.addValueExtractor(extractor);
        return this;
    }

    @Override
    public HibernateValidatorContext failFast(boolean failFast) {
        context.failFast(failFast);
        return this;
    }

    @Override
    public HibernateValidatorContext failFastOnPropertyViolation(boolean failFast) {
        context.failFastOnPropertyViolation(failFast);
        return this;
    }

    @Override
    public HibernateValidatorContext allowOverridingMethodAlterParameterConstraint(boolean allow) {
        context.allowOverridingMethodAlterParameterConstraint(allow);
        return this;
    }

    @Override
    public HibernateValidatorContext allowMultipleCascadedValidationOnReturnValues(boolean allow) {
        context.allowMultipleCascadedValidationOnReturnValues(allow);
        return this;
    }

    @Override
    public HibernateValidatorContext allowParallelMethodsDefineParameterConstraints(boolean allow) {
        context.allowParallelMethodsDefineParameterConstraints(allow);
        return this;
    }

    /** Does nothing: a TraversableResolver is asked once for each property. */
    @Override
    public HibernateValidatorContext enableTraversableResolverResultCache(boolean enabled) {
        return this;
    }

    @Override
    public HibernateValidatorContext temporalValidationTolerance(Duration tolerance) {
        context.temporalValidationTolerance(tolerance);
        return this;
    }

    @Override
    public HibernateValidatorContext constraintValidatorPayload(@Nullable Object payload) {
        context.constraintValidatorPayload(payload);
        return this;
    }

    /** Does nothing: values are never logged. */
    @Override
    public HibernateValidatorContext showValidatedValuesInTraceLogs(boolean shown) {
        return this;
    }

    @Override
    public Validator getValidator() {
        return context.getValidator();
    }
}

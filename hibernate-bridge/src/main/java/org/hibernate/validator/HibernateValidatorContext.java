package org.hibernate.validator;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidatorContext;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.Duration;

/** Configures one Validator otherwise than its factory. Not thread-safe. */
public interface HibernateValidatorContext extends ValidatorContext {
    @Override
    HibernateValidatorContext messageInterpolator(MessageInterpolator messageInterpolator);

    @Override
    HibernateValidatorContext traversableResolver(TraversableResolver traversableResolver);

    @Override
    HibernateValidatorContext constraintValidatorFactory(ConstraintValidatorFactory factory);

    @Override
    HibernateValidatorContext parameterNameProvider(ParameterNameProvider parameterNameProvider);

    @Override
    HibernateValidatorContext clockProvider(ClockProvider clockProvider);

    @Override
    HibernateValidatorContext addValueExtractor(ValueExtractor<?> extractor);

    /** As {@link BaseHibernateValidatorConfiguration#failFast(boolean)}. */
    HibernateValidatorContext failFast(boolean failFast);

    /** As {@link BaseHibernateValidatorConfiguration#allowOverridingMethodAlterParameterConstraint(boolean)}. */
    HibernateValidatorContext allowOverridingMethodAlterParameterConstraint(boolean allow);

    /** As {@link BaseHibernateValidatorConfiguration#allowMultipleCascadedValidationOnReturnValues(boolean)}. */
    HibernateValidatorContext allowMultipleCascadedValidationOnReturnValues(boolean allow);

    /** As {@link BaseHibernateValidatorConfiguration#allowParallelMethodsDefineParameterConstraints(boolean)}. */
    HibernateValidatorContext allowParallelMethodsDefineParameterConstraints(boolean allow);

    /** As {@link BaseHibernateValidatorConfiguration#enableTraversableResolverResultCache(boolean)}: no effect. */
    HibernateValidatorContext enableTraversableResolverResultCache(boolean enabled);

    /** As {@link BaseHibernateValidatorConfiguration#temporalValidationTolerance(Duration)}. */
    HibernateValidatorContext temporalValidationTolerance(Duration temporalValidationTolerance);

    /** As {@link BaseHibernateValidatorConfiguration#constraintValidatorPayload(Object)}. */
    HibernateValidatorContext constraintValidatorPayload(Object constraintValidatorPayload);

    /** As {@link BaseHibernateValidatorConfiguration#showValidatedValuesInTraceLogs(boolean)}: no effect. */
    HibernateValidatorContext showValidatedValuesInTraceLogs(boolean enabled);

    /** As {@link BaseHibernateValidatorConfiguration#failFastOnPropertyViolation(boolean)}. */
    HibernateValidatorContext failFastOnPropertyViolation(boolean failFastOnPropertyViolation);
}

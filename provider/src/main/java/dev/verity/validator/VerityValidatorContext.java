package dev.verity.validator;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidatorContext;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Configures one Validator otherwise than its factory (specification 3.1, section 6.5.1), with what Verity adds.
 *
 * <p>Got by {@link VerityValidatorFactory#usingContext()}. Not thread-safe.
 */
public interface VerityValidatorContext extends ValidatorContext {
    @Override
    VerityValidatorContext messageInterpolator(@Nullable MessageInterpolator interpolator);

    @Override
    VerityValidatorContext traversableResolver(@Nullable TraversableResolver resolver);

    @Override
    VerityValidatorContext constraintValidatorFactory(@Nullable ConstraintValidatorFactory factory);

    @Override
    VerityValidatorContext parameterNameProvider(@Nullable ParameterNameProvider provider);

    @Override
    VerityValidatorContext clockProvider(@Nullable ClockProvider provider);

    @Override
    VerityValidatorContext addValueExtractor(ValueExtractor<?> extractor);

    /** As {@link VerityConfiguration#failFast(boolean)}. */
    VerityValidatorContext failFast(boolean failFast);

    /** As {@link VerityConfiguration#failFastOnPropertyViolation(boolean)}. */
    VerityValidatorContext failFastOnPropertyViolation(boolean failFast);

    /** As {@link VerityConfiguration#allowOverridingMethodAlterParameterConstraint(boolean)}. */
    VerityValidatorContext allowOverridingMethodAlterParameterConstraint(boolean allow);

    /** As {@link VerityConfiguration#allowMultipleCascadedValidationOnReturnValues(boolean)}. */
    VerityValidatorContext allowMultipleCascadedValidationOnReturnValues(boolean allow);

    /** As {@link VerityConfiguration#allowParallelMethodsDefineParameterConstraints(boolean)}. */
    VerityValidatorContext allowParallelMethodsDefineParameterConstraints(boolean allow);

    /** As {@link VerityConfiguration#temporalValidationTolerance(Duration)}. */
    VerityValidatorContext temporalValidationTolerance(Duration tolerance);

    /** As {@link VerityConfiguration#constraintValidatorPayload(Object)}. */
    VerityValidatorContext constraintValidatorPayload(@Nullable Object payload);
}

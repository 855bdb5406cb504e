package dev.verity.internal.runtime;

import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.validator.EngineMode;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;

/**
 * The components that a Validator works with, as configured on its factory or its context.
 *
 * @param asksTraversableResolver false when the resolver is known to say yes always, so that it need not be asked
 * @param failFast true when validation stops at the first violation
 * @param engine how plans are run
 */
public record Environment(
        MessageInterpolator messageInterpolator,
        TraversableResolver traversableResolver,
        boolean asksTraversableResolver,
        ConstraintValidatorFactory constraintValidatorFactory,
        ParameterNameProvider parameterNameProvider,
        ClockProvider clockProvider,
        ValueExtractors valueExtractors,
        boolean failFast,
        EngineMode engine) {
    /** The same environment, in which validation never stops at the first violation. */
    public Environment reportingAll() {
        return new Environment(
                messageInterpolator,
                traversableResolver,
                asksTraversableResolver,
                constraintValidatorFactory,
                parameterNameProvider,
                clockProvider,
                valueExtractors,
                false,
                engine);
    }
}

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
 * @param options what is set beyond these
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
        Options options,
        EngineMode engine) {
    /** True when validation stops at the first violation. */
    public boolean failFast() {
        return options.failFast();
    }

    /** The same environment with another ConstraintValidatorFactory. */
    public Environment with(ConstraintValidatorFactory changed) {
        return new Environment(
                messageInterpolator,
                traversableResolver,
                asksTraversableResolver,
                changed,
                parameterNameProvider,
                clockProvider,
                valueExtractors,
                options,
                engine);
    }

    /** The same environment with other options. */
    public Environment with(Options changed) {
        return new Environment(
                messageInterpolator,
                traversableResolver,
                asksTraversableResolver,
                constraintValidatorFactory,
                parameterNameProvider,
                clockProvider,
                valueExtractors,
                changed,
                engine);
    }
}

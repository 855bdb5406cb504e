package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.DeclaredExtractors;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.runtime.Environment;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;

/** A Validator's own environment on top of its factory's; null sets a component back to the factory's. Not thread-safe. */
final class FactoryContext implements ValidatorContext {
    private final VerityFactory factory;
    private final Environment base;
    private final DeclaredExtractors extractors = new DeclaredExtractors();
    private @Nullable MessageInterpolator messageInterpolator;
    private @Nullable TraversableResolver traversableResolver;
    private @Nullable ConstraintValidatorFactory constraintValidatorFactory;
    private @Nullable ParameterNameProvider parameterNameProvider;
    private @Nullable ClockProvider clockProvider;

    FactoryContext(VerityFactory factory, Environment base) {
        this.factory = factory;
        this.base = base;
    }

    @Override
    public ValidatorContext messageInterpolator(@Nullable MessageInterpolator interpolator) {
        messageInterpolator = interpolator;
        return this;
    }

    @Override
    public ValidatorContext traversableResolver(@Nullable TraversableResolver resolver) {
        traversableResolver = resolver;
        return this;
    }

    @Override
    public ValidatorContext constraintValidatorFactory(@Nullable ConstraintValidatorFactory newFactory) {
        constraintValidatorFactory = newFactory;
        return this;
    }

    @Override
    public ValidatorContext parameterNameProvider(@Nullable ParameterNameProvider provider) {
        parameterNameProvider = provider;
        return this;
    }

    @Override
    public ValidatorContext clockProvider(@Nullable ClockProvider provider) {
        clockProvider = provider;
        return this;
    }

    @Override
    public ValidatorContext addValueExtractor(ValueExtractor<?> extractor) {
        if (extractor == null) {
            throw new IllegalArgumentException("The value extractor must not be null.");
        }
        extractors.add(ValueExtractorDescriptor.of(extractor));
        return this;
    }

    @Override
    public Validator getValidator() {
        return factory.validator(environment());
    }

    private Environment environment() {
        TraversableResolver resolver = or(traversableResolver, base.traversableResolver());
        return new Environment(
                or(messageInterpolator, base.messageInterpolator()),
                resolver,
                !(resolver instanceof OpenTraversal),
                or(constraintValidatorFactory, base.constraintValidatorFactory()),
                or(parameterNameProvider, base.parameterNameProvider()),
                or(clockProvider, base.clockProvider()),
                extractors(),
                base.options(),
                base.engine());
    }

    private ValueExtractors extractors() {
        return extractors.all().isEmpty()
                ? base.valueExtractors()
                : base.valueExtractors().with(extractors.all());
    }

    private static <T> T or(@Nullable T own, T factorys) {
        return own == null ? factorys : own;
    }
}

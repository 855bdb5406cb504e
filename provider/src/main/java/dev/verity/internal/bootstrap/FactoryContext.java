package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.DeclaredExtractors;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.validator.OpenTraversableResolver;
import dev.verity.validator.VerityValidatorContext;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A Validator's own environment on top of its factory's; null sets a component back to the factory's. Not thread-safe. */
final class FactoryContext implements VerityValidatorContext {
    private final VerityFactory factory;
    private final Environment base;
    private final DeclaredExtractors extractors = new DeclaredExtractors();
    private Options options;
    private ExecutableRules rules;
    private @Nullable MessageInterpolator messageInterpolator;
    private @Nullable TraversableResolver traversableResolver;
    private @Nullable ConstraintValidatorFactory constraintValidatorFactory;
    private @Nullable ParameterNameProvider parameterNameProvider;
    private @Nullable ClockProvider clockProvider;

    FactoryContext(VerityFactory factory, Environment base, ExecutableRules rules) {
        this.factory = factory;
        this.base = base;
        this.options = base.options();
        this.rules = rules;
    }

    @Override
    public VerityValidatorContext messageInterpolator(@Nullable MessageInterpolator interpolator) {
        messageInterpolator = interpolator;
        return this;
    }

    @Override
    public VerityValidatorContext traversableResolver(@Nullable TraversableResolver resolver) {
        traversableResolver = resolver;
        return this;
    }

    @Override
    public VerityValidatorContext constraintValidatorFactory(@Nullable ConstraintValidatorFactory newFactory) {
        constraintValidatorFactory = newFactory;
        return this;
    }

    @Override
    public VerityValidatorContext parameterNameProvider(@Nullable ParameterNameProvider provider) {
        parameterNameProvider = provider;
        return this;
    }

    @Override
    public VerityValidatorContext clockProvider(@Nullable ClockProvider provider) {
        clockProvider = provider;
        return this;
    }

    @Override
    public VerityValidatorContext addValueExtractor(ValueExtractor<?> extractor) {
        if (extractor == null) {
            throw new IllegalArgumentException("The value extractor must not be null.");
        }
        extractors.add(ValueExtractorDescriptor.of(extractor));
        return this;
    }

    @Override
    public VerityValidatorContext failFast(boolean failFast) {
        options = options.withFailFast(failFast, options.failFastOnPropertyViolation());
        return this;
    }

    @Override
    public VerityValidatorContext failFastOnPropertyViolation(boolean failFast) {
        options = options.withFailFast(options.failFast(), failFast);
        return this;
    }

    @Override
    public VerityValidatorContext allowOverridingMethodAlterParameterConstraint(boolean allow) {
        rules = new ExecutableRules(
                allow,
                rules.allowParallelMethodsDefineParameterConstraints(),
                rules.allowMultipleCascadedValidationOnReturnValues());
        return this;
    }

    @Override
    public VerityValidatorContext allowMultipleCascadedValidationOnReturnValues(boolean allow) {
        rules = new ExecutableRules(
                rules.allowOverridingMethodAlterParameterConstraint(),
                rules.allowParallelMethodsDefineParameterConstraints(),
                allow);
        return this;
    }

    @Override
    public VerityValidatorContext allowParallelMethodsDefineParameterConstraints(boolean allow) {
        rules = new ExecutableRules(
                rules.allowOverridingMethodAlterParameterConstraint(),
                allow,
                rules.allowMultipleCascadedValidationOnReturnValues());
        return this;
    }

    @Override
    public VerityValidatorContext temporalValidationTolerance(Duration tolerance) {
        AddedSettings.requireTolerance(tolerance);
        options = options.withTolerance(tolerance);
        return this;
    }

    @Override
    public VerityValidatorContext constraintValidatorPayload(@Nullable Object payload) {
        options = options.withPayload(payload);
        return this;
    }

    @Override
    public Validator getValidator() {
        return factory.validator(environment(), rules);
    }

    private Environment environment() {
        TraversableResolver resolver = or(traversableResolver, base.traversableResolver());
        return new Environment(
                or(messageInterpolator, base.messageInterpolator()),
                resolver,
                !(resolver instanceof OpenTraversableResolver),
                or(constraintValidatorFactory, base.constraintValidatorFactory()),
                or(parameterNameProvider, base.parameterNameProvider()),
                or(clockProvider, base.clockProvider()),
                extractors(),
                options,
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

package dev.verity.internal.shadow;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.runtime.Environment;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The factory of the other provider.
 *
 * <p>It shares what the application configured: that is asked to be thread-safe, and used by several Validators anyway. Where the
 * application configured nothing, it has its own defaults, as it would have without us.
 *
 * @param validators its own ConstraintValidatorFactory
 * @param messages whether it makes texts of messages
 */
record OtherFactory(
        ValidatorFactory factory,
        ConstraintValidatorFactory validators,
        ValidationProvider<?> provider,
        boolean messages) {
    private static final String OF_VERITY = "dev.verity.internal.";

    /** Builds it; validation.xml was read already, and is part of the configuration. */
    static OtherFactory build(ValidationProvider<?> provider, Original original, boolean messages) {
        ConfigurationState configured = original.configuration();
        Configuration<?> configuration = configuration(provider).ignoreXmlConfiguration();
        ConstraintValidatorFactory validators = configuration.getDefaultConstraintValidatorFactory();
        configuration
                .constraintValidatorFactory(
                        OtherValidators.of(configured.getConstraintValidatorFactory(), validators, provider.getClass()))
                .parameterNameProvider(configured.getParameterNameProvider())
                .clockProvider(configured.getClockProvider());
        TraversableResolver resolver = configured.getTraversableResolver();
        if (!isOurs(resolver)) {
            configuration.traversableResolver(resolver);
        }
        MessageInterpolator interpolator = interpolator(configured.getMessageInterpolator(), messages);
        if (interpolator != null) {
            configuration.messageInterpolator(interpolator);
        }
        OtherProperties.of(configured.getProperties(), provider.getClass().getName())
                .forEach(configuration::addProperty);
        HibernateOptions.set(configuration, original.options());
        original.mappings().get().forEach(configuration::addMapping);
        for (ValueExtractor<?> extractor : configured.getValueExtractors()) {
            configuration.addValueExtractor(extractor);
        }
        return new OtherFactory(configuration.buildValidatorFactory(), validators, provider, messages);
    }

    Validator validator() {
        return factory.getValidator();
    }

    /** The Validator for a context of our factory. */
    Validator validator(Environment base, Environment environment) {
        ValidatorContext context = factory.usingContext()
                .constraintValidatorFactory(
                        OtherValidators.of(environment.constraintValidatorFactory(), validators, provider.getClass()))
                .parameterNameProvider(environment.parameterNameProvider())
                .clockProvider(environment.clockProvider());
        if (!isOurs(environment.traversableResolver())) {
            context.traversableResolver(environment.traversableResolver());
        }
        MessageInterpolator interpolator = interpolator(environment.messageInterpolator(), messages);
        if (interpolator != null) {
            context.messageInterpolator(interpolator);
        }
        List<ValueExtractorDescriptor> known = base.valueExtractors().all();
        for (ValueExtractorDescriptor descriptor : environment.valueExtractors().all()) {
            if (!known.contains(descriptor)) {
                context.addValueExtractor(descriptor.extractor());
            }
        }
        HibernateOptions.set(context, environment.options());
        return context.getValidator();
    }

    /** What is asked of it, or null for its own. */
    private static @Nullable MessageInterpolator interpolator(MessageInterpolator configured, boolean messages) {
        if (!messages) {
            return Templates.INSTANCE;
        }
        return isOurs(configured) ? null : configured;
    }

    private static boolean isOurs(Object component) {
        return component.getClass().getName().startsWith(OF_VERITY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Configuration<?> configuration(ValidationProvider<?> provider) {
        return (Configuration<?>) Validation.byProvider((Class) provider.getClass())
                .providerResolver(() -> List.of(provider))
                .configure();
    }
}

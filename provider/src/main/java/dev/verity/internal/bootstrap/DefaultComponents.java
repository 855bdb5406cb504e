package dev.verity.internal.bootstrap;

import dev.verity.internal.message.InterpolationSettings;
import dev.verity.internal.message.TemplateInterpolator;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The components that work where nothing else is configured, each made when first asked for. */
final class DefaultComponents {
    private final Supplier<@Nullable ClassLoader> classLoader;
    private @Nullable MessageInterpolator messageInterpolator;
    private @Nullable TraversableResolver traversableResolver;
    private final ConstraintValidatorFactory constraintValidatorFactory = new ConstructorCalls();
    private final ParameterNameProvider parameterNameProvider = new ReflectedNames();
    private final ClockProvider clockProvider = Clock::systemDefaultZone;

    DefaultComponents(Supplier<@Nullable ClassLoader> classLoader) {
        this.classLoader = classLoader;
    }

    MessageInterpolator messageInterpolator() {
        if (messageInterpolator == null) {
            messageInterpolator =
                    new TemplateInterpolator(InterpolationSettings.defaults().withClassLoader(classLoader.get()));
        }
        return messageInterpolator;
    }

    TraversableResolver traversableResolver() {
        if (traversableResolver == null) {
            traversableResolver = JpaTraversal.isPresent() ? new JpaTraversal() : new OpenTraversal();
        }
        return traversableResolver;
    }

    ConstraintValidatorFactory constraintValidatorFactory() {
        return constraintValidatorFactory;
    }

    ParameterNameProvider parameterNameProvider() {
        return parameterNameProvider;
    }

    ClockProvider clockProvider() {
        return clockProvider;
    }
}

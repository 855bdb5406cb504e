package dev.verity.internal.bootstrap;

import dev.verity.validator.OpenTraversableResolver;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The components that work where nothing else is configured, each made when first asked for. */
final class DefaultComponents {
    private @Nullable MessageInterpolator messageInterpolator;
    private @Nullable TraversableResolver traversableResolver;
    private final ConstraintValidatorFactory constraintValidatorFactory = new ConstructorCalls();
    private final ParameterNameProvider parameterNameProvider = new ReflectedNames();
    private final ClockProvider clockProvider = new SystemClock();

    MessageInterpolator messageInterpolator(Settings settings) {
        if (messageInterpolator == null) {
            messageInterpolator = settings.messages();
        }
        return messageInterpolator;
    }

    /** Another message interpolator is to be made, since the settings changed. */
    void settingsChanged() {
        messageInterpolator = null;
    }

    TraversableResolver traversableResolver() {
        if (traversableResolver == null) {
            traversableResolver = JpaTraversal.isPresent() ? new JpaTraversal() : new OpenTraversableResolver();
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

    /** The default ClockProvider (specification 8.1): the system's time, in the default time zone. */
    private static final class SystemClock implements ClockProvider {
        @Override
        @SuppressWarnings("JavaTimeDefaultTimeZone") // as the specification says
        public Clock getClock() {
            return Clock.systemDefaultZone();
        }
    }
}

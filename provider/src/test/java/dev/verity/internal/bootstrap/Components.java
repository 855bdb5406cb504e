package dev.verity.internal.bootstrap;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.annotation.ElementType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Components that configurations name. */
final class Components {
    private Components() {}

    static final class Interpolator implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return "of the file";
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return "of the file";
        }
    }

    static final class Resolver implements TraversableResolver {
        @Override
        public boolean isReachable(Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }

    static final class Factory implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            return Instances.make(key);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    static final class Names implements ParameterNameProvider {
        @Override
        public List<String> getParameterNames(Constructor<?> constructor) {
            return List.of();
        }

        @Override
        public List<String> getParameterNames(Method method) {
            return List.of();
        }
    }

    static final class Time implements ClockProvider {
        @Override
        public Clock getClock() {
            return Clock.systemUTC();
        }
    }

    static final class Unmakeable implements ClockProvider {
        Unmakeable() {
            throw new IllegalStateException("no time");
        }

        @Override
        public Clock getClock() {
            return Clock.systemUTC();
        }
    }

    record Box<T>(T content) {}

    /** A service must be public. */
    public static final class OneExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<one>", box.content());
        }
    }

    static final class TwoExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<two>", box.content());
        }
    }

    static final class ThreeExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<three>", box.content());
        }
    }
}

package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes message interpolator contexts and choices of locales. */
final class Contexts {

    private Contexts() {}

    /** A context of the standard type only, which refuses to be unwrapped. */
    static MessageInterpolator.Context standard(Map<String, Object> attributes, @Nullable Object validatedValue) {
        ConstraintDescriptor<?> descriptor = descriptor(attributes);
        return new Standard(descriptor, validatedValue);
    }

    static Extended extended(Map<String, Object> attributes, @Nullable Object validatedValue) {
        return new Extended(descriptor(attributes), validatedValue);
    }

    /** The choice of one locale for all messages. */
    static LocaleChoice defaultLocale(Locale locale) {
        return new LocaleChoice(Set.of(), locale, null);
    }

    private static ConstraintDescriptor<?> descriptor(Map<String, Object> attributes) {
        return (ConstraintDescriptor<?>) Proxy.newProxyInstance(
                Contexts.class.getClassLoader(),
                new Class<?>[] {ConstraintDescriptor.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getAttributes")) {
                        return attributes;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private record Standard(
            ConstraintDescriptor<?> getConstraintDescriptor,
            @Nullable Object getValidatedValue) implements MessageInterpolator.Context {

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalStateException("not to be unwrapped");
        }
    }

    static final class Extended implements VerityMessageInterpolatorContext {

        private final ConstraintDescriptor<?> descriptor;
        private final @Nullable Object validatedValue;
        private final Map<String, @Nullable Object> parameters = new HashMap<>();
        private final Map<String, @Nullable Object> variables = new HashMap<>();
        private boolean custom;
        private @Nullable ExpressionLevel level;

        Extended(ConstraintDescriptor<?> descriptor, @Nullable Object validatedValue) {
            this.descriptor = descriptor;
            this.validatedValue = validatedValue;
        }

        Extended parameter(String name, @Nullable Object value) {
            parameters.put(name, value);
            return this;
        }

        Extended variable(String name, @Nullable Object value) {
            variables.put(name, value);
            return this;
        }

        Extended custom() {
            custom = true;
            return this;
        }

        Extended level(ExpressionLevel asked) {
            level = asked;
            return this;
        }

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return validatedValue;
        }

        @Override
        public Map<String, @Nullable Object> messageParameters() {
            return parameters;
        }

        @Override
        public Map<String, @Nullable Object> expressionVariables() {
            return variables;
        }

        @Override
        public boolean customViolation() {
            return custom;
        }

        @Override
        public @Nullable ExpressionLevel expressionLevel() {
            return level;
        }

        @Override
        public Class<?> rootBeanType() {
            return Object.class;
        }

        @Override
        public Path propertyPath() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}

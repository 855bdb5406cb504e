package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Constraint annotations made of their attributes, and their built-in validators. */
final class DeclaredConstraint {
    private DeclaredConstraint() {}

    static <A extends Annotation> A annotation(Class<A> type, Map<String, Object> attributes) {
        InvocationHandler handler = (proxy, method, arguments) -> attribute(type, method, attributes);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static <A extends Annotation> ConstraintValidator<A, Object> validator(
            Class<A> type, Map<String, Object> attributes) {
        return validator(type, attributes, BuiltInOptions.DEFAULT);
    }

    /** A new validator of the built-in constraint, initialized with the attributes. */
    @SuppressWarnings("unchecked")
    static <A extends Annotation> ConstraintValidator<A, Object> validator(
            Class<A> type, Map<String, Object> attributes, BuiltInOptions options) {
        BuiltIn builtIn =
                Objects.requireNonNull(BuiltInConstraints.with(options).find(type));
        ConstraintValidator<A, Object> validator = (ConstraintValidator<A, Object>) builtIn.newValidator();
        validator.initialize(annotation(type, attributes));
        return validator;
    }

    private static @Nullable Object attribute(
            Class<? extends Annotation> type, Method method, Map<String, Object> attributes) {
        if (method.getName().equals("annotationType")) {
            return type;
        }
        return attributes.getOrDefault(method.getName(), method.getDefaultValue());
    }
}

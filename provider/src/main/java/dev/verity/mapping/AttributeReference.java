package dev.verity.mapping;

import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out which attribute a reference as {@code Size::min} means: the one that it asks an annotation for. */
final class AttributeReference implements InvocationHandler {
    private @Nullable String asked;

    private AttributeReference() {}

    static <A extends Annotation> String nameOf(Class<A> type, Function<A, ?> reference) {
        AttributeReference recorder = new AttributeReference();
        Object unused = reference.apply(
                type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, recorder)));
        if (recorder.asked == null) {
            throw new ValidationException("@" + type.getSimpleName()
                    + ": the function asks for no attribute. Give a reference to one, as " + type.getSimpleName()
                    + "::message.");
        }
        return recorder.asked;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        asked = method.getName();
        Class<?> type = method.getReturnType();
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}

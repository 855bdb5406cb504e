package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of annotations, whoever may access their types. */
public final class AnnotationAttributes {
    private static final @Nullable Object[] NO_ARGUMENTS = {};
    private static final PerClass<List<Method>> DECLARED = new PerClass<>(new Function<>() {
        @Override
        public List<Method> apply(Class<?> type) {
            return read(type);
        }
    });

    private AnnotationAttributes() {}

    /** The methods that declare the attributes of an annotation type. */
    static List<Method> declaredBy(Class<? extends Annotation> type) {
        return DECLARED.get(type);
    }

    private static List<Method> read(Class<?> type) {
        List<Method> attributes = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && Modifier.isAbstract(method.getModifiers())
                    && !method.isSynthetic()) {
                attributes.add(method);
            }
        }
        return List.copyOf(attributes);
    }

    /** The method that declares an attribute, or null if the type has none of that name. */
    static @Nullable Method find(Class<? extends Annotation> type, String name) {
        for (Method method : declaredBy(type)) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        return null;
    }

    /** All attributes by name, in the order of their declaration; unmodifiable. */
    public static Map<String, Object> of(Annotation annotation) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        InvocationHandler handler = handlerOf(annotation);
        for (Method attribute : declaredBy(annotation.annotationType())) {
            attributes.put(attribute.getName(), read(annotation, handler, attribute));
        }
        return Collections.unmodifiableMap(attributes);
    }

    static Object read(Annotation annotation, Method attribute) {
        return read(annotation, handlerOf(annotation), attribute);
    }

    private static Object read(Annotation annotation, @Nullable InvocationHandler handler, Method attribute) {
        try {
            return Objects.requireNonNull(invoke(annotation, handler, attribute));
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ValidationException(
                    "The attribute %s of @%s cannot be read: %s"
                            .formatted(
                                    attribute.getName(),
                                    annotation.annotationType().getName(),
                                    e),
                    e);
        }
    }

    /** Asks the handler of a proxy itself: that needs no access to an annotation type which is not public. */
    private static @Nullable Object invoke(Annotation annotation, @Nullable InvocationHandler handler, Method attribute)
            throws Throwable {
        if (handler != null) {
            return handler.invoke(annotation, attribute, NO_ARGUMENTS);
        }
        attribute.setAccessible(true);
        return attribute.invoke(annotation);
    }

    /** The handler of an annotation that is a proxy, as those of the JDK are, else null. */
    @SuppressWarnings("GetClassOnAnnotation") // the class of the proxy is meant
    private static @Nullable InvocationHandler handlerOf(Annotation annotation) {
        return Proxy.isProxyClass(annotation.getClass()) ? Proxy.getInvocationHandler(annotation) : null;
    }
}

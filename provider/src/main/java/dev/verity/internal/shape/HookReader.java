package dev.verity.internal.shape;

import dev.verity.internal.type.Generics;
import dev.verity.model.After;
import dev.verity.model.Alias;
import dev.verity.model.Before;
import dev.verity.model.Computed;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the methods that take part in reading and dumping objects of one class, superclass first. */
final class HookReader {
    private static final MethodType FUNCTION = MethodType.methodType(Object.class, Object.class);
    private static final MethodType ACTION = MethodType.methodType(void.class, Object.class);

    private final Class<?> raw;
    private final ValueShapeReader values;
    private final List<Method> methods = new ArrayList<>();

    HookReader(Class<?> raw, ValueShapeReader values) {
        this.raw = raw;
        this.values = values;
        collect(raw);
    }

    /** The functions that change the input of a field. */
    List<MethodHandle> before(String field) {
        return methods.stream()
                .filter(method -> method.isAnnotationPresent(Before.class)
                        && method.getAnnotation(Before.class).value().equals(field))
                .map(method -> function(method, "@Before"))
                .toList();
    }

    /** The functions that change the value of a field. */
    List<MethodHandle> after(String field, Class<?> type) {
        return methods.stream()
                .filter(method -> method.isAnnotationPresent(After.class)
                        && method.getAnnotation(After.class).value().equals(field))
                .map(method -> function(forValuesOf(method, Generics.box(type)), "@After"))
                .toList();
    }

    ModelHooks hooks() {
        List<MethodHandle> after = methods.stream()
                .filter(method -> method.isAnnotationPresent(After.class)
                        && method.getAnnotation(After.class).value().isEmpty())
                .map(this::action)
                .toList();
        return new ModelHooks(before(""), after);
    }

    List<ComputedValue> computed(Type type) {
        List<ComputedValue> found = new ArrayList<>();
        for (Method method : methods) {
            if (method.isAnnotationPresent(Computed.class)) {
                found.add(computed(method, type));
            }
        }
        return found;
    }

    /** Checks that hooks of fields name fields that there are. */
    void requireKnownFields(List<ModelField> fields) {
        for (Method method : methods) {
            Before before = method.getAnnotation(Before.class);
            After after = method.getAnnotation(After.class);
            String name = before != null ? before.value() : after != null ? after.value() : "";
            if (!name.isEmpty()
                    && fields.stream().noneMatch(field -> field.name().equals(name))) {
                throw wrong(
                        before != null ? "@Before" : "@After",
                        method,
                        "there is no field " + name + ". Name a field of the class, or none for the whole object");
            }
        }
    }

    /** Checks that a method which changes the values of a field takes and gives such values. */
    private Method forValuesOf(Method method, Class<?> type) {
        boolean isFunction = method.getParameterCount() == 1
                && Generics.box(method.getParameterTypes()[0]).isAssignableFrom(type)
                && type.isAssignableFrom(Generics.box(method.getReturnType()));
        if (!isFunction) {
            throw wrong(
                    "@After",
                    method,
                    "the field holds values of type " + type.getTypeName()
                            + ", which must be the type of its parameter and its result");
        }
        return method;
    }

    private ComputedValue computed(Method method, Type type) {
        if (Modifier.isStatic(method.getModifiers())
                || method.getParameterCount() != 0
                || method.getReturnType() == void.class) {
            throw wrong(
                    "@Computed", method, "it must be a method of the object that has no parameters and gives a value");
        }
        Alias alias = method.getAnnotation(Alias.class);
        TypeUse use = TypeUse.of(
                Generics.resolve(method.getGenericReturnType(), type),
                method.getAnnotatedReturnType(),
                method.getAnnotations(),
                place(method));
        return new ComputedValue(
                alias == null ? property(method.getName()) : alias.value(),
                values.read(use),
                handle(method).asType(FUNCTION));
    }

    private MethodHandle function(Method method, String annotation) {
        boolean isFunction = Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 1
                && method.getReturnType() != void.class;
        boolean isWhole = (annotation.equals("@Before")
                && method.getAnnotation(Before.class).value().isEmpty());
        if (!isFunction || (isWhole && !method.getParameterTypes()[0].isAssignableFrom(Map.class))) {
            throw wrong(
                    annotation,
                    method,
                    isWhole
                            ? "it must be static, with a Map as its parameter and its result"
                            : "it must be static, with one parameter and a result");
        }
        return handle(method).asType(FUNCTION);
    }

    private MethodHandle action(Method method) {
        if (Modifier.isStatic(method.getModifiers()) || method.getParameterCount() != 0) {
            throw wrong("@After", method, "without a field, it must be a method of the object that has no parameters");
        }
        return handle(method).asType(ACTION);
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.lookup().unreflect(ModelReader.accessible(method, method.getDeclaringClass()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " was made accessible, but is not", e);
        }
    }

    private void collect(Class<?> type) {
        if (type.getSuperclass() != null) {
            collect(type.getSuperclass());
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isBridge() || method.isSynthetic()) {
                continue;
            }
            methods.removeIf(inherited -> isOverridden(inherited, method));
            if (method.isAnnotationPresent(Before.class)
                    || method.isAnnotationPresent(After.class)
                    || method.isAnnotationPresent(Computed.class)) {
                methods.add(method);
            }
        }
        methods.sort(java.util.Comparator.comparing((Method method) -> depth(method.getDeclaringClass()))
                .thenComparing(Method::getName));
    }

    private static boolean isOverridden(Method inherited, Method by) {
        return inherited.getName().equals(by.getName())
                && List.of(inherited.getParameterTypes()).equals(List.of(by.getParameterTypes()))
                && inherited.getDeclaringClass() != by.getDeclaringClass();
    }

    private static int depth(Class<?> type) {
        return type.getSuperclass() == null ? 0 : 1 + depth(type.getSuperclass());
    }

    private static String property(String name) {
        boolean isGetter = name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3));
        return isGetter ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
    }

    private ConstraintDeclarationException wrong(String annotation, Method method, String reason) {
        return new ConstraintDeclarationException(annotation + " on " + place(method) + ": " + reason + ".");
    }

    private String place(Method method) {
        return raw.getSimpleName() + "#" + method.getName() + "()";
    }
}

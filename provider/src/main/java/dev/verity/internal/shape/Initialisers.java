package dev.verity.internal.shape;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which fields the constructor of a class gives a value.
 *
 * <p>The class file tells, so that {@code int count = 0} counts; where there is none, a first object tells by what is not zero.
 */
record Initialisers(Set<Field> assigned) {
    static final Initialisers NONE = new Initialisers(Set.of());

    /** Classes whose objects change: if two objects begin with the same one, they share it. */
    private static final Set<Class<?>> MUTABLE = Set.of(
            ArrayList.class,
            ArrayDeque.class,
            HashMap.class,
            HashSet.class,
            LinkedHashMap.class,
            LinkedHashSet.class,
            TreeMap.class,
            TreeSet.class);

    static Initialisers of(Class<?> type, List<Field> fields, Constructor<?> constructor, Requirements requirements) {
        Object one = made(type, constructor);
        Object other = made(type, constructor);
        Map<Class<?>, Set<String>> written = new HashMap<>();
        Set<Field> assigned = new HashSet<>();
        for (Field field : fields) {
            Set<String> names = written.computeIfAbsent(field.getDeclaringClass(), requirements::initialised);
            Object value = value(field, one);
            requireOwn(field, value, value(field, other));
            if (names.contains(field.getName()) || !isZero(value)) {
                assigned.add(field);
            }
        }
        return new Initialisers(Set.copyOf(assigned));
    }

    boolean assigns(Field field) {
        return assigned.contains(field);
    }

    private static void requireOwn(Field field, @Nullable Object value, @Nullable Object other) {
        boolean isMutable = value instanceof Collection<?> || value instanceof Map<?, ?>
                ? MUTABLE.contains(value.getClass())
                : value != null && value.getClass().isArray();
        if (isMutable && value == other) {
            throw new ConstraintDeclarationException(FieldReader.place(field) + ": its default is one "
                    + (value == null ? "" : value.getClass().getSimpleName())
                    + " that all objects share. Make a new one in the initialiser, or use @DefaultFactory.");
        }
    }

    private static boolean isZero(@Nullable Object value) {
        return value == null
                || value.equals(false)
                || value.equals('\0')
                || (value instanceof Number number && number.doubleValue() == 0 && isBoxed(value));
    }

    private static boolean isBoxed(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Float
                || value instanceof Short
                || value instanceof Byte;
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " was made accessible, but is not", e);
        }
    }

    private static Object made(Class<?> type, Constructor<?> constructor) {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ConstraintDeclarationException(
                    "The constructor of " + type.getTypeName() + " threw " + e.getCause()
                            + ". Without input, it must make an object with its defaults.",
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException("Cannot make a " + type.getTypeName() + ": " + e, e);
        }
    }
}

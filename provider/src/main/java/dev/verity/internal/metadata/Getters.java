package dev.verity.internal.metadata;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Knows which methods are getters (Jakarta Validation 3.1, section 5.1.2, after JavaBeans). */
public final class Getters {
    private Getters() {}

    /** The name of the property that a method gives, or null if it is no getter. */
    public static @Nullable String propertyOf(Method method) {
        Class<?> returned = method.getReturnType();
        if (method.getParameterCount() > 0 || returned == void.class) {
            return null;
        }
        String name = method.getName();
        if (name.startsWith("get") && name.length() > 3) {
            return decapitalize(name.substring(3));
        }
        return name.startsWith("is") && name.length() > 2 && returned == boolean.class
                ? decapitalize(name.substring(2))
                : null;
    }

    /** Makes the first letter small, but leaves {@code URL} as it is: two capitals in the beginning stay. */
    private static String decapitalize(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

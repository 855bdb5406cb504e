package dev.verity.internal.metadata;

import java.util.List;

/**
 * Knows the subclasses that containers and libraries make of bean classes to proxy or to intercept them.
 *
 * <p>They override methods only to intercept them, often with the annotations copied. Nothing that is declared on them counts.
 */
public final class GeneratedClasses {
    /** Parts of names: of Weld, OpenWebBeans, ArC, Spring and other users of CGLIB, Hibernate. */
    private static final List<String> MARKS = List.of(
            "$$_Weld", "$$Owb", "_ClientProxy", "_Subclass", "$$SpringCGLIB$$", "$$EnhancerBy", "$HibernateProxy$");

    private GeneratedClasses() {}

    /** The class that a generated one was made of, and any other class itself. */
    public static Class<?> original(Class<?> type) {
        Class<?> original = type;
        while (isGenerated(original)) {
            original = original.getSuperclass();
        }
        return original;
    }

    private static boolean isGenerated(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        return superclass != null && superclass != Object.class && (type.isSynthetic() || isMarked(type.getName()));
    }

    private static boolean isMarked(String name) {
        for (String mark : MARKS) {
            if (name.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}

package dev.verity.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The supertypes of a class. */
final class Hierarchy {
    private Hierarchy() {}

    /** The class and all its supertypes but Object, each once: a superclass first, then interfaces, then the class. */
    static List<Class<?>> supertypesFirst(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(type, types);
        return List.copyOf(types);
    }

    /** The class itself and its superclasses but Object, the class itself first. */
    static List<Class<?>> superclasses(Class<?> type) {
        List<Class<?>> classes = new ArrayList<>(List.of(type));
        Class<?> superclass = type.getSuperclass();
        while (superclass != null && superclass != Object.class) {
            classes.add(superclass);
            superclass = superclass.getSuperclass();
        }
        return classes;
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> types) {
        if (type == null || type == Object.class || types.contains(type)) {
            return;
        }
        collect(type.getSuperclass(), types);
        for (Class<?> parent : type.getInterfaces()) {
            collect(parent, types);
        }
        types.add(type);
    }
}

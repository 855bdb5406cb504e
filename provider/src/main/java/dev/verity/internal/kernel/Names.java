package dev.verity.internal.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Names of classes and types of methods as class files have them. Those of the JDK and of ours are kept, and so are their hash codes,
 * since kernels that are emitted while an application starts consist of little else. Thread-safe.
 */
final class Names {
    private static final ClassLoader OWN = Names.class.getClassLoader();
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Map<Class<?>, String> INTERNAL = new ConcurrentHashMap<>();
    private static final Map<Class<?>, String> DESCRIPTORS = new ConcurrentHashMap<>();
    private static final Map<List<Class<?>>, String> METHODS = new ConcurrentHashMap<>();
    private static final Map<String, Long> HASHES = new ConcurrentHashMap<>();

    private Names() {}

    /** The name of a class. */
    static String internal(Class<?> type) {
        String known = INTERNAL.get(type);
        if (known != null) {
            return known;
        }
        String name = Type.getInternalName(type);
        if (isPermanent(type)) {
            INTERNAL.put(type, kept(name));
        }
        return name;
    }

    /** The descriptor of a type. */
    static String descriptor(Class<?> type) {
        String known = DESCRIPTORS.get(type);
        if (known != null) {
            return known;
        }
        String descriptor = Type.getDescriptor(type);
        if (isPermanent(type)) {
            DESCRIPTORS.put(type, kept(descriptor));
        }
        return descriptor;
    }

    /** The descriptor of a method. */
    static String descriptor(Class<?> returned, Class<?>... parameters) {
        Class<?>[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = returned;
        List<Class<?>> key = Arrays.asList(all);
        String known = METHODS.get(key);
        return known == null ? made(key, returned, parameters) : known;
    }

    private static String made(List<Class<?>> key, Class<?> returned, Class<?>[] parameters) {
        boolean permanent = isPermanent(returned);
        StringBuilder made = new StringBuilder("(");
        for (Class<?> parameter : parameters) {
            made.append(descriptor(parameter));
            permanent &= isPermanent(parameter);
        }
        String descriptor = made.append(')').append(descriptor(returned)).toString();
        if (permanent) {
            METHODS.put(key, kept(descriptor));
        }
        return descriptor;
    }

    /** The hash code of a name that is kept, or null. */
    static @Nullable Long hash(String name) {
        return HASHES.get(name);
    }

    /** How many local variables a value takes. */
    static int size(Class<?> type) {
        return type == long.class || type == double.class ? 2 : 1;
    }

    /** The instruction for values of a type; references all have the same. */
    static int opcode(Class<?> type, int ofInt) {
        return (type.isPrimitive() ? Type.getType(type) : OBJECT).getOpcode(ofInt);
    }

    private static String kept(String name) {
        HASHES.put(name, Fingerprint.hash(name));
        return name;
    }

    /** True of classes that live as long as this one. */
    private static boolean isPermanent(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == OWN;
    }
}

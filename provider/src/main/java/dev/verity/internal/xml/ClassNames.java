package dev.verity.internal.xml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that a constraint mapping names (Jakarta Validation 3.1, section 9.1): names without a dot are taken from
 * the default package.
 */
final class ClassNames {
    private static final Map<String, Class<?>> PRIMITIVES = Map.of(
            "boolean", boolean.class,
            "byte", byte.class,
            "char", char.class,
            "short", short.class,
            "int", int.class,
            "long", long.class,
            "float", float.class,
            "double", double.class,
            "void", void.class);

    private static final Map<Character, Class<?>> DESCRIPTORS = Map.of(
            'Z', boolean.class,
            'B', byte.class,
            'C', char.class,
            'S', short.class,
            'I', int.class,
            'J', long.class,
            'F', float.class,
            'D', double.class);

    private final @Nullable String defaultPackage;
    private final ClassLoaders loaders;

    ClassNames(@Nullable String defaultPackage, ClassLoaders loaders) {
        this.defaultPackage = defaultPackage;
        this.loaders = loaders;
    }

    /** Finds the class of a name as {@code int}, {@code Order}, {@code a.b.Order$Line}, {@code Order[]} or {@code [LOrder;}. */
    Class<?> find(String name, Location at) {
        if (name.endsWith("[]")) {
            return find(name.substring(0, name.length() - 2).strip(), at).arrayType();
        }
        if (name.startsWith("[")) {
            return fromDescriptor(name.substring(1), at).arrayType();
        }
        Class<?> primitive = PRIMITIVES.get(name);
        return primitive == null ? load(name, at) : primitive;
    }

    private Class<?> fromDescriptor(String descriptor, Location at) {
        if (descriptor.startsWith("[")) {
            return fromDescriptor(descriptor.substring(1), at).arrayType();
        }
        if (descriptor.startsWith("L") && descriptor.endsWith(";")) {
            return load(descriptor.substring(1, descriptor.length() - 1), at);
        }
        Class<?> primitive = descriptor.length() == 1 ? DESCRIPTORS.get(descriptor.charAt(0)) : null;
        if (primitive == null) {
            throw at.error(
                    "[" + descriptor + " is no name of an array class. Write it as int[] or java.lang.String[].");
        }
        return primitive;
    }

    private Class<?> load(String name, Location at) {
        String qualified = defaultPackage == null || name.indexOf('.') >= 0 ? name : defaultPackage + "." + name;
        try {
            Class<?> found = loaders.find(qualified);
            if (found != null) {
                return found;
            }
        } catch (LinkageError e) {
            throw at.error("the class " + qualified + " cannot be loaded: " + e, e);
        }
        throw at.error("the class " + qualified + " is not on the class path." + hint(name));
    }

    private String hint(String name) {
        return name.indexOf('.') >= 0
                ? " Correct the name (a nested class is written Outer$Inner)."
                : " Correct the name, the <default-package>, or write the qualified name.";
    }
}

package dev.verity.internal.kernel;

import dev.verity.internal.runtime.Kernel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The bean class that a kernel is a nestmate of, and what code in that place may name. */
record Host(Class<?> type, Lookup lookup) {
    /** The host, or null where the class's module or class loader lets no kernel in. */
    static @Nullable Host of(Class<?> type) {
        if (type.isPrimitive() || type.isArray() || type.isHidden() || !sees(type, Kernel.class) || !isOpen(type)) {
            return null;
        }
        try {
            return new Host(type, MethodHandles.privateLookupIn(type, MethodHandles.lookup()));
        } catch (IllegalAccessException | SecurityException e) {
            return null;
        }
    }

    /** Defines a kernel with its constants as class data. */
    Kernel define(byte[] code, Object constants) throws ReflectiveOperationException {
        Class<?> kernel = lookup.defineHiddenClassWithClassData(code, constants, true, Lookup.ClassOption.NESTMATE)
                .lookupClass();
        var constructor = kernel.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Kernel) constructor.newInstance();
    }

    /** True when code of the host may name a class. */
    boolean mayName(Class<?> named) {
        Class<?> element = named;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isPrimitive() || element == type) {
            return true;
        }
        if (element.isHidden() || !sees(type, element)) {
            return false;
        }
        return isPublic(element) ? isExported(element) : isNeighbour(element);
    }

    /** True when code of the host may use a member of that class with these modifiers as if it were its own. */
    boolean mayUse(Class<?> declaring, int modifiers) {
        if (!mayName(declaring)) {
            return false;
        }
        if (declaring == type || Modifier.isPublic(modifiers)) {
            return true;
        }
        return !Modifier.isPrivate(modifiers) && isNeighbour(declaring);
    }

    private boolean isNeighbour(Class<?> other) {
        return other.getClassLoader() == type.getClassLoader()
                && other.getPackageName().equals(type.getPackageName())
                && other.getModule() == type.getModule();
    }

    private boolean isExported(Class<?> other) {
        Module module = other.getModule();
        return type.getModule().canRead(module) && module.isExported(other.getPackageName(), type.getModule());
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getDeclaringClass()) {
            if (!Modifier.isPublic(level.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(Class<?> type) {
        Module module = type.getModule();
        Module ours = Kernel.class.getModule();
        return module.canRead(ours) && ours.isExported(Kernel.class.getPackageName(), module);
    }

    private static boolean sees(Class<?> from, Class<?> named) {
        try {
            return Class.forName(named.getName(), false, from.getClassLoader()) == named;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}

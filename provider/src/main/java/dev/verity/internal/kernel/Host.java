package dev.verity.internal.kernel;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.report.Report;
import dev.verity.internal.runtime.Kernel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The class that a kernel is a nestmate of, and what code in that place may name.
 *
 * <p>That is the bean class where it is in our own module: private fields are read as by the bean's own code. Java lets no
 * class into another module; for beans there the kernel lives with us and reads by method handles, which the JIT folds.
 */
record Host(Class<?> home, Lookup lookup, boolean nestmate) {
    /** Our own class, for what no other may hold. */
    static Host own() {
        return new Host(Host.class, MethodHandles.lookup(), true);
    }

    /** The host for kernels of a bean class. */
    static Host of(Class<?> type) {
        Lookup own = MethodHandles.lookup();
        if (type.getModule() == Host.class.getModule() && sees(type, Kernel.class) && !type.isHidden()) {
            try {
                return new Host(type, MethodHandles.privateLookupIn(type, own), true);
            } catch (IllegalAccessException | SecurityException e) {
                return own();
            }
        }
        return own();
    }

    /**
     * The host for prepared kernels of a bean class, which are classes beside it; null where there can be none.
     *
     * @param nestmate true if they are nestmates of it
     */
    static @Nullable Host ofPrepared(Class<?> type, boolean nestmate) {
        Host host = new Host(type, MethodHandles.lookup(), nestmate);
        boolean mayLive = !type.isHidden() && !type.isInterface() && type.getClassLoader() != null;
        return mayLive && host.mayName(Kernel.class) && host.mayName(PropertyPath.class) && host.mayName(Report.class)
                ? host
                : null;
    }

    /**
     * Defines a class in the making with its constants as class data, and makes its only object.
     *
     * @throws DefinitionException if no class may be defined here
     */
    Object define(byte[] code, Object constants) throws ReflectiveOperationException {
        var constructor = defined(code, constants).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** Native images refuse by an Error of their own, which has no name here. */
    private Class<?> defined(byte[] code, Object constants) throws DefinitionException {
        try {
            return lookup.defineHiddenClassWithClassData(code, constants, true, Lookup.ClassOption.NESTMATE)
                    .lookupClass();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (IllegalAccessException | SecurityException | UnsupportedOperationException | Error e) {
            throw new DefinitionException(e);
        }
    }

    /** True when code of the host may name a class. */
    boolean mayName(Class<?> named) {
        Class<?> element = named;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isPrimitive() || element == home) {
            return true;
        }
        if (element.isHidden() || !sees(home, element)) {
            return false;
        }
        return isPublic(element) ? isExported(element) : isNeighbour(element);
    }

    /** True when code of the host may use a member of that class with these modifiers as if it were its own. */
    boolean mayUse(Class<?> declaring, int modifiers) {
        if (!mayName(declaring)) {
            return false;
        }
        if (Modifier.isPublic(modifiers) || declaring == home && nestmate) {
            return true;
        }
        return !Modifier.isPrivate(modifiers) && isNeighbour(declaring);
    }

    private boolean isNeighbour(Class<?> other) {
        return other.getClassLoader() == home.getClassLoader()
                && other.getPackageName().equals(home.getPackageName())
                && other.getModule() == home.getModule();
    }

    private boolean isExported(Class<?> other) {
        Module module = other.getModule();
        return home.getModule().canRead(module) && module.isExported(other.getPackageName(), home.getModule());
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> level = type; level != null; level = level.getDeclaringClass()) {
            if (!Modifier.isPublic(level.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sees(Class<?> from, Class<?> named) {
        try {
            return Class.forName(named.getName(), false, from.getClassLoader()) == named;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}

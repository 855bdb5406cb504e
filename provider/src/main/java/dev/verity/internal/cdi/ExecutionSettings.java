package dev.verity.internal.cdi;

import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.MethodDeclarations;
import jakarta.validation.ValidationException;
import jakarta.validation.executable.ExecutableType;
import jakarta.validation.executable.ValidateOnExecution;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which executables are to be validated when they are called (Jakarta Validation 3.1, section "Method and constructor
 * validation").
 *
 * @param defaults the types of executables that are validated where no annotation says otherwise
 * @param getters tells which methods are getters
 */
record ExecutionSettings(Set<ExecutableType> defaults, Getters getters) {

    boolean include(Constructor<?> constructor) {
        return include(constructor, ExecutableType.CONSTRUCTORS);
    }

    /** A method behaves as the one that it overrides or implements. */
    boolean include(Class<?> bean, Method method) {
        ExecutableType type =
                getters.propertyOf(method) == null ? ExecutableType.NON_GETTER_METHODS : ExecutableType.GETTER_METHODS;
        MethodDeclarations declarations = MethodDeclarations.of(bean, method);
        declarations.all().stream().filter(declarations::isOverriding).forEach(ExecutionSettings::refuseAnnotation);
        List<Method> roots = declarations.roots();
        boolean included = include(roots.get(0), type);
        for (Method root : roots) {
            if (include(root, type) != included) {
                throw new ValidationException(
                        "%s and %s declare the same method in unrelated types, of which @ValidateOnExecution turns validation on in one only. Remove @ValidateOnExecution there."
                                .formatted(where(roots.get(0)), where(root)));
            }
        }
        return included;
    }

    private boolean include(Executable executable, ExecutableType type) {
        ValidateOnExecution own = executable.getDeclaredAnnotation(ValidateOnExecution.class);
        if (own != null) {
            return isImplicit(own, where(executable)) || lists(own, type);
        }
        Class<?> declaring = executable.getDeclaringClass();
        ValidateOnExecution declarings = declaring.getDeclaredAnnotation(ValidateOnExecution.class);
        return declarings == null || isImplicit(declarings, declaring.getName())
                ? defaults.contains(type)
                : lists(declarings, type);
    }

    private static boolean lists(ValidateOnExecution annotation, ExecutableType type) {
        List<ExecutableType> listed = List.of(annotation.type());
        return listed.contains(type) || listed.contains(ExecutableType.ALL);
    }

    private static boolean isImplicit(ValidateOnExecution annotation, String where) {
        List<ExecutableType> listed = List.of(annotation.type());
        boolean implicit = listed.contains(ExecutableType.IMPLICIT);
        if (implicit && listed.size() > 1) {
            throw new ValidationException("@ValidateOnExecution on " + where
                    + " lists IMPLICIT with other executable types. Remove IMPLICIT or the others.");
        }
        return implicit;
    }

    private static void refuseAnnotation(Method overriding) {
        @Nullable ValidateOnExecution annotation = overriding.getDeclaredAnnotation(ValidateOnExecution.class);
        if (annotation != null) {
            throw new ValidationException(
                    "@ValidateOnExecution on " + where(overriding)
                            + ", which overrides or implements a method and behaves as that does. Put it on the overridden method.");
        }
    }

    private static String where(Executable executable) {
        String type = executable.getDeclaringClass().getName();
        return executable instanceof Method ? type + "#" + executable.getName() + "()" : "the constructor of " + type;
    }
}

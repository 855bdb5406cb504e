package dev.verity.quarkus.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * Methods that something is declared on, which holds for those too that override or implement them.
 *
 * <p>Where a parameter's type is a type variable, any type stands for it: a method too many costs little, one too few is wrong.
 */
final class ConstrainedMethods {
    private final IndexView index;
    private final Map<DotName, List<MethodInfo>> byClass = new HashMap<>();

    ConstrainedMethods(IndexView index) {
        this.index = index;
    }

    void add(MethodInfo method) {
        ClassInfo holder = method.declaringClass();
        add(holder, method);
        if (method.isConstructor()) {
            return;
        }
        if (holder.isInterface()) {
            index.getAllKnownSubinterfaces(holder.name()).forEach(subtype -> add(subtype, method));
            index.getAllKnownImplementations(holder.name()).forEach(subtype -> add(subtype, method));
        } else {
            index.getAllKnownSubclasses(holder.name()).forEach(subtype -> add(subtype, method));
        }
    }

    /** Whether this method, or one that it overrides or implements, was added. */
    boolean contains(MethodInfo method) {
        return contains(method.declaringClass().name(), method);
    }

    /** The same for a method that a class may have to implement for another's sake. */
    boolean contains(DotName type, MethodInfo method) {
        for (MethodInfo declared : byClass.getOrDefault(type, List.of())) {
            if (isSame(declared, method)) {
                return true;
            }
        }
        return false;
    }

    private void add(ClassInfo type, MethodInfo method) {
        byClass.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(method);
    }

    private static boolean isSame(MethodInfo declared, MethodInfo method) {
        if (!declared.name().equals(method.name()) || declared.parametersCount() != method.parametersCount()) {
            return false;
        }
        for (int i = 0; i < declared.parametersCount(); i++) {
            if (!isSame(declared.parameterType(i), method.parameterType(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Type declared, Type actual) {
        return isVariable(declared) || isVariable(actual) || declared.name().equals(actual.name());
    }

    private static boolean isVariable(Type type) {
        return switch (type.kind()) {
            case TYPE_VARIABLE, UNRESOLVED_TYPE_VARIABLE, TYPE_VARIABLE_REFERENCE -> true;
            case ARRAY -> isVariable(type.asArrayType().elementType());
            default -> false;
        };
    }
}

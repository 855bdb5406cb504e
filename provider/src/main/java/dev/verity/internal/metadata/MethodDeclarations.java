package dev.verity.internal.metadata;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** The declarations of one method in the hierarchy of a bean class: its own, and all that it overrides or implements. */
public record MethodDeclarations(List<Method> all) {
    public MethodDeclarations {
        all = List.copyOf(all);
    }

    /** Finds the declarations of a method, seen from a bean class, those of supertypes first. */
    public static MethodDeclarations of(Class<?> bean, Method method) {
        Signature signature = MethodFamily.signatureSeenFrom(bean, method);
        return new MethodDeclarations(Hierarchy.supertypesFirst(bean).stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(other -> !other.isSynthetic() && other.getName().equals(signature.name()))
                .filter(other -> other.equals(method) || MethodFamily.overrides(method, other))
                .filter(other -> MethodFamily.signatureSeenFrom(bean, other).equals(signature))
                .toList());
    }

    /** Those that override and implement nothing. */
    public List<Method> roots() {
        return all.stream().filter(method -> !isOverriding(method)).toList();
    }

    /** Whether one of the others is declared in a supertype of this one's class. */
    public boolean isOverriding(Method method) {
        return all.stream()
                .anyMatch(other -> !other.equals(method)
                        && other.getDeclaringClass().isAssignableFrom(method.getDeclaringClass()));
    }
}

package dev.verity.internal.extraction;

import dev.verity.internal.type.Generics;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the container types, with their annotations, for which a class implements {@link ValueExtractor}.
 *
 * <p>An intermediate class may leave the container to its subclasses: a type variable is replaced by what the
 * subclass gives.
 */
final class Supertypes {

    private final List<AnnotatedType> containers = new ArrayList<>();

    private Supertypes() {}

    /** Returns a container type for each place in the hierarchy that names one; none for a raw extractor. */
    static List<AnnotatedType> containersOf(Class<?> extractorClass) {
        Supertypes supertypes = new Supertypes();
        supertypes.visit(extractorClass, Map.of());
        return supertypes.containers;
    }

    private void visit(Class<?> type, Map<Type, AnnotatedType> bindings) {
        for (AnnotatedType superinterface : type.getAnnotatedInterfaces()) {
            visitSupertype(superinterface, bindings);
        }
        AnnotatedType superclass = type.getAnnotatedSuperclass();
        if (superclass != null) {
            visitSupertype(superclass, bindings);
        }
    }

    private void visitSupertype(AnnotatedType supertype, Map<Type, AnnotatedType> bindings) {
        Class<?> raw = Generics.erase(supertype.getType());
        if (!ValueExtractor.class.isAssignableFrom(raw)) {
            return;
        }
        Map<Type, AnnotatedType> arguments = argumentsOf(supertype, raw, bindings);
        if (raw != ValueExtractor.class) {
            visit(raw, arguments);
        } else {
            containers.addAll(arguments.values());
        }
    }

    private static Map<Type, AnnotatedType> argumentsOf(
            AnnotatedType type, Class<?> raw, Map<Type, AnnotatedType> bindings) {
        Map<Type, AnnotatedType> result = new HashMap<>();
        if (type instanceof AnnotatedParameterizedType parameterized) {
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
            for (int i = 0; i < parameters.length; i++) {
                result.put(parameters[i], bindings.getOrDefault(arguments[i].getType(), arguments[i]));
            }
        }
        return result;
    }
}

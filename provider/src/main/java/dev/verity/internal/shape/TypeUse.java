package dev.verity.internal.shape;

import dev.verity.internal.type.Generics;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type where it is used: type variables resolved, with the annotations that stand there.
 *
 * @param annotated the same type as it is written, or null where a type variable stood for it
 * @param annotations those of the type and of the declaration
 * @param where the declaration, in words
 */
record TypeUse(Type type, @Nullable AnnotatedType annotated, List<Annotation> annotations, String where) {
    static TypeUse of(Type type, @Nullable AnnotatedType annotated, Annotation[] declared, String where) {
        List<Annotation> annotations = new ArrayList<>(Arrays.asList(declared));
        if (annotated != null) {
            annotations.addAll(Arrays.asList(annotated.getAnnotations()));
        }
        return new TypeUse(type, annotated, annotations, where);
    }

    Class<?> raw() {
        return Generics.erase(type);
    }

    <A extends Annotation> @Nullable A annotation(Class<A> sought) {
        return annotations.stream()
                .filter(sought::isInstance)
                .map(sought::cast)
                .findFirst()
                .orElse(null);
    }

    /** The type argument that a generic class or interface has here. */
    TypeUse argument(Class<?> generic, int index) {
        List<Type> arguments = Generics.argumentsOf(type, generic);
        Type argument = arguments.isEmpty() ? Object.class : arguments.get(index);
        boolean written = annotated instanceof AnnotatedParameterizedType
                && raw().getTypeParameters().length == generic.getTypeParameters().length;
        AnnotatedType use = written && annotated instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()[index]
                : null;
        return of(closed(argument), use, new Annotation[0], where);
    }

    /** The component of an array type. */
    TypeUse component() {
        Type component =
                type instanceof GenericArrayType array ? array.getGenericComponentType() : raw().getComponentType();
        AnnotatedType use =
                annotated instanceof AnnotatedArrayType array ? array.getAnnotatedGenericComponentType() : null;
        return of(component, use, new Annotation[0], where);
    }

    /** A wildcard stands for its bound, a variable that is left open too. */
    private static Type closed(Type type) {
        return type instanceof WildcardType || type instanceof TypeVariable<?> ? Generics.erase(type) : type;
    }
}

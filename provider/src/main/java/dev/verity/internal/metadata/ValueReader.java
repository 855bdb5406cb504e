package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ConstraintSite;
import dev.verity.internal.type.Generics;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations on a value and on its type.
 *
 * <p>An annotation for both declarations and types is seen twice by reflection: on the declaration and on the type, which for
 * an array is that of its innermost components. It counts once, as one on the value itself. So do equal constraints on a value.
 */
final class ValueReader {
    private static final Annotation[] NONE = {};

    private final ConstraintDefinitions definitions;
    private final Class<?> host;

    ValueReader(ConstraintDefinitions definitions, Class<?> host) {
        this.definitions = definitions;
        this.host = host;
    }

    /** The annotations of a declaration, and those of its type that are not the same ones again. */
    static List<Annotation> together(Annotation[] declared, @Nullable AnnotatedType type) {
        List<Annotation> all = new ArrayList<>(Arrays.asList(declared));
        if (type != null) {
            Arrays.stream(type.getAnnotations())
                    .filter(annotation -> !all.contains(annotation))
                    .forEach(all::add);
        }
        return all;
    }

    ValueMetadata read(
            Type type,
            Annotation[] declared,
            @Nullable AnnotatedType annotatedType,
            ElementType elementType,
            Supplier<String> where) {
        List<Annotation> annotations = together(declared, annotatedType);
        return new ValueMetadata(
                type,
                constraints(annotations, elementType, () -> valueSite(where.get())),
                CascadeReader.read(annotations),
                containerElements(annotatedType, declared, where));
    }

    private static ConstraintSite valueSite(String where) {
        return new ConstraintSite(where, ConstraintSite.Kind.VALUE, null);
    }

    /** The constraints among annotations; the place is asked for only if there are any. */
    List<ConstraintMetadata> constraints(
            List<Annotation> annotations, ElementType elementType, Supplier<ConstraintSite> place) {
        List<Annotation> constraints = annotations.stream()
                .flatMap(annotation -> definitions.constraintsIn(annotation).stream())
                .distinct()
                .toList();
        if (constraints.isEmpty()) {
            return List.of();
        }
        ConstraintSite site = place.get();
        return constraints.stream()
                .map(constraint ->
                        ConstraintMetadata.of(definitions.use(constraint, site), host, elementType, site.where()))
                .toList();
    }

    /** What is declared on the type arguments of a type, or on the components of an array type. */
    List<ContainerElementMetadata> containerElements(
            @Nullable AnnotatedType type, Annotation[] declared, Supplier<String> where) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return typeArguments(parameterized, where);
        }
        return type instanceof AnnotatedArrayType array ? components(array, declared, where) : List.of();
    }

    private List<ContainerElementMetadata> typeArguments(AnnotatedParameterizedType type, Supplier<String> where) {
        List<ContainerElementMetadata> elements = new ArrayList<>();
        Class<?> container = Generics.erase(type.getType());
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            int index = i;
            Supplier<String> place = () -> Places.ofElement(container, index, where.get());
            add(elements, container, i, element(arguments[i], arguments[i].getAnnotations(), NONE, place));
        }
        return elements;
    }

    private List<ContainerElementMetadata> components(
            AnnotatedArrayType type, Annotation[] declared, Supplier<String> where) {
        List<ContainerElementMetadata> elements = new ArrayList<>();
        AnnotatedType component = type.getAnnotatedGenericComponentType();
        Annotation[] own = component.getAnnotations();
        if (!(component instanceof AnnotatedArrayType)) {
            List<Annotation> onDeclaration = Arrays.asList(declared);
            own = Arrays.stream(own)
                    .filter(annotation -> !onDeclaration.contains(annotation))
                    .toArray(Annotation[]::new);
        }
        int index = ContainerElementMetadata.ARRAY_COMPONENT;
        Class<?> container = Generics.erase(type.getType());
        Supplier<String> place = () -> Places.ofElement(container, index, where.get());
        add(elements, container, index, element(component, own, declared, place));
        return elements;
    }

    private ValueMetadata element(AnnotatedType type, Annotation[] own, Annotation[] declared, Supplier<String> where) {
        List<Annotation> annotations = Arrays.asList(own);
        return new ValueMetadata(
                type.getType(),
                constraints(annotations, ElementType.TYPE_USE, () -> valueSite(where.get())),
                CascadeReader.read(annotations),
                containerElements(type, declared, where));
    }

    private static void add(
            List<ContainerElementMetadata> elements, Class<?> container, int typeArgument, ValueMetadata value) {
        boolean empty = value.constraints().isEmpty()
                && value.cascade().equals(Cascade.NONE)
                && value.containerElements().isEmpty();
        if (!empty) {
            elements.add(new ContainerElementMetadata(container, typeArgument, value));
        }
    }
}

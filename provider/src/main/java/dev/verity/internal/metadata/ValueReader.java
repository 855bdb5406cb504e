package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ConstraintSite;
import dev.verity.internal.type.Generics;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
        List<Annotation> onDeclaration = Arrays.asList(declared);
        Annotation[] onType = type == null ? NONE : type.getAnnotations();
        if (type == null || onType.length == 0) {
            return onDeclaration;
        }
        List<Annotation> all = new ArrayList<>(onDeclaration);
        for (Annotation annotation : onType) {
            if (!contains(declared, annotation, hasOnePlace(type.getType()))) {
                all.add(annotation);
            }
        }
        return all;
    }

    /**
     * True where an annotation on the declaration can only be on that very type: one of the same type is the same one, since the
     * JDK refuses two of them. Arrays and member classes have places of their own.
     */
    private static boolean hasOnePlace(Type type) {
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> plain && !plain.isArray() && plain.getDeclaringClass() == null;
    }

    /** Asks annotations whether they are equal only where that is in question: they compare all their attributes. */
    private static boolean contains(Annotation[] annotations, Annotation sought, boolean oneOfItsType) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType() == sought.annotationType() && (oneOfItsType || annotation.equals(sought))) {
                return true;
            }
        }
        return false;
    }

    ValueMetadata read(
            Type type,
            Annotation[] declared,
            @Nullable AnnotatedType annotatedType,
            ElementType elementType,
            Place where) {
        List<Annotation> annotations = together(declared, annotatedType);
        return new ValueMetadata(
                type,
                constraints(annotations, elementType, where),
                CascadeReader.read(annotations),
                containerElements(annotatedType, declared, where));
    }

    /** The constraints among annotations; the place is put in words only if there are any. */
    List<ConstraintMetadata> constraints(List<Annotation> annotations, ElementType elementType, Place place) {
        List<Annotation> distinct = distinctConstraints(annotations);
        if (distinct.isEmpty()) {
            return List.of();
        }
        ConstraintSite site = place.site();
        List<ConstraintMetadata> constraints = new ArrayList<>(distinct.size());
        for (Annotation constraint : distinct) {
            constraints.add(ConstraintMetadata.of(definitions.use(constraint, site), host, elementType, site.where()));
        }
        return constraints;
    }

    private List<Annotation> distinctConstraints(List<Annotation> annotations) {
        List<Annotation> constraints = new ArrayList<>();
        for (Annotation annotation : annotations) {
            constraints.addAll(definitions.constraintsIn(annotation));
        }
        return constraints.size() <= 1 ? constraints : List.copyOf(new LinkedHashSet<>(constraints));
    }

    /** What is declared on the type arguments of a type, or on the components of an array type. */
    List<ContainerElementMetadata> containerElements(@Nullable AnnotatedType type, Annotation[] declared, Place where) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return typeArguments(parameterized, where);
        }
        return type instanceof AnnotatedArrayType array ? components(array, declared, where) : List.of();
    }

    private List<ContainerElementMetadata> typeArguments(AnnotatedParameterizedType type, Place where) {
        List<ContainerElementMetadata> elements = new ArrayList<>();
        Class<?> container = Generics.erase(type.getType());
        AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            Place place = Place.ofElement(container, i, where);
            add(
                    elements,
                    container,
                    i,
                    element(arguments[i], Arrays.asList(arguments[i].getAnnotations()), NONE, place));
        }
        return elements;
    }

    private List<ContainerElementMetadata> components(AnnotatedArrayType type, Annotation[] declared, Place where) {
        List<ContainerElementMetadata> elements = new ArrayList<>();
        AnnotatedType component = type.getAnnotatedGenericComponentType();
        List<Annotation> own = new ArrayList<>(Arrays.asList(component.getAnnotations()));
        if (!(component instanceof AnnotatedArrayType)) {
            own.removeAll(Arrays.asList(declared));
        }
        int index = ContainerElementMetadata.ARRAY_COMPONENT;
        Class<?> container = Generics.erase(type.getType());
        Place place = Place.ofElement(container, index, where);
        add(elements, container, index, element(component, own, declared, place));
        return elements;
    }

    private ValueMetadata element(
            AnnotatedType type, List<Annotation> annotations, Annotation[] declared, Place where) {
        return new ValueMetadata(
                type.getType(),
                constraints(annotations, ElementType.TYPE_USE, where),
                CascadeReader.read(annotations),
                containerElements(type, declared, where));
    }

    private static void add(
            List<ContainerElementMetadata> elements, Class<?> container, int typeArgument, ValueMetadata value) {
        if (!value.isEmpty()) {
            elements.add(new ContainerElementMetadata(container, typeArgument, value));
        }
    }
}

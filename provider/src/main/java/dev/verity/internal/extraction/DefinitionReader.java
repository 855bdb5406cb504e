package dev.verity.internal.extraction;

import static dev.verity.internal.extraction.ValueExtractorDescriptor.ARRAY_COMPONENT;
import static dev.verity.internal.extraction.ValueExtractorDescriptor.WHOLE_CONTAINER;

import dev.verity.internal.type.Generics;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractorDefinitionException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a value extractor's definition from its class (Jakarta Validation 4.1). */
final class DefinitionReader {

    private final Class<?> extractorClass;

    DefinitionReader(Class<?> extractorClass) {
        this.extractorClass = extractorClass;
    }

    Definition read() {
        List<AnnotatedType> containers = Supertypes.containersOf(extractorClass);
        if (containers.isEmpty()) {
            throw illegal("it implements ValueExtractor without a type argument, as lambdas do. "
                    + "Write a class that implements ValueExtractor<Container<@ExtractedValue ?>>");
        }
        Set<Definition> definitions =
                containers.stream().map(this::definition).collect(Collectors.toCollection(LinkedHashSet::new));
        if (definitions.size() > 1) {
            throw illegal("its supertypes define different extractors. Keep one definition in its hierarchy");
        }
        return definitions.iterator().next();
    }

    private Definition definition(AnnotatedType container) {
        if (container.getType() instanceof TypeVariable<?>) {
            throw illegal(
                    "its container type " + nameOf(container) + " is a type variable. Name a class or an array type");
        }
        AnnotatedType[] arguments = container instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()
                : new AnnotatedType[0];
        int argument = annotatedArgument(container, arguments);
        requireUnboundedWildcards(container, arguments);
        return argument >= 0
                ? typeArgumentDefinition(container, arguments[argument], argument)
                : containerDefinition(container);
    }

    /** Returns the index of the only annotated type argument, -1 if it is the container itself that is annotated. */
    private int annotatedArgument(AnnotatedType container, AnnotatedType[] arguments) {
        int found = -1;
        int count = container.isAnnotationPresent(ExtractedValue.class) ? 1 : 0;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].isAnnotationPresent(ExtractedValue.class)) {
                found = i;
                count++;
            }
        }
        if (count == 0) {
            throw illegal("@ExtractedValue is missing on " + nameOf(container)
                    + ". Put it on one type argument, or on the container type if that is not generic");
        }
        if (count > 1) {
            throw illegal("@ExtractedValue is given " + count + " times on " + nameOf(container)
                    + ". Give it once, and write one extractor per extracted value");
        }
        return found;
    }

    private void requireUnboundedWildcards(AnnotatedType container, AnnotatedType[] arguments) {
        for (AnnotatedType argument : arguments) {
            if (!isUnboundedWildcard(argument.getType())) {
                throw illegal("the type argument " + nameOf(argument) + " of " + nameOf(container)
                        + " is no unbounded wildcard. Write ? for every type argument");
            }
        }
    }

    private static boolean isUnboundedWildcard(Type type) {
        return type instanceof WildcardType wildcard
                && wildcard.getLowerBounds().length == 0
                && wildcard.getUpperBounds()[0] == Object.class;
    }

    private Definition typeArgumentDefinition(AnnotatedType container, AnnotatedType argument, int index) {
        if (explicitType(argument) != null) {
            throw illegal("@ExtractedValue on a type argument of " + nameOf(container)
                    + " gives a type. Remove type(), it is for containers that are not generic");
        }
        Class<?> raw = Generics.erase(container.getType());
        return new Definition(raw, index, null);
    }

    private Definition containerDefinition(AnnotatedType container) {
        Class<?> raw = Generics.erase(container.getType());
        Class<?> explicitType = explicitType(container);
        if (raw.isArray()) {
            return new Definition(raw, ARRAY_COMPONENT, explicitType != null ? explicitType : raw.getComponentType());
        }
        if (raw.getTypeParameters().length > 0) {
            throw illegal("@ExtractedValue is on the generic container type " + nameOf(container)
                    + ". Put it on one of its type arguments, each of which must be ?");
        }
        if (explicitType == null) {
            throw illegal("@ExtractedValue on " + nameOf(container)
                    + " gives no type, and the container is not generic. Add @ExtractedValue(type = ...)");
        }
        return new Definition(raw, WHOLE_CONTAINER, explicitType);
    }

    private static @Nullable Class<?> explicitType(AnnotatedType annotated) {
        ExtractedValue annotation = annotated.getAnnotation(ExtractedValue.class);
        return annotation == null || annotation.type() == void.class ? null : Generics.box(annotation.type());
    }

    private static String nameOf(AnnotatedType annotated) {
        return annotated.getType().getTypeName();
    }

    private ValueExtractorDefinitionException illegal(String reason) {
        return new ValueExtractorDefinitionException(
                "Value extractor %s: %s.".formatted(extractorClass.getTypeName(), reason));
    }
}

package dev.verity.internal.extraction;

import static dev.verity.internal.extraction.ValueExtractorDescriptor.ARRAY_COMPONENT;

import dev.verity.internal.type.Generics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compliance and specificity of extractors (Jakarta Validation 5.7.5). */
final class Candidates {

    private Candidates() {}

    /** Returns the extractors whose container type is the given type or a supertype of it. */
    static List<ValueExtractorDescriptor> typeCompliant(List<ValueExtractorDescriptor> all, Class<?> type) {
        List<ValueExtractorDescriptor> compliant = new ArrayList<>();
        for (ValueExtractorDescriptor candidate : all) {
            if (candidate.containerType().isAssignableFrom(type)) {
                compliant.add(candidate);
            }
        }
        return compliant;
    }

    /** Returns the extractors of which no other one has a strict subtype as its container type. */
    static List<ValueExtractorDescriptor> maximallySpecific(List<ValueExtractorDescriptor> candidates) {
        if (candidates.size() <= 1) {
            return candidates;
        }
        List<ValueExtractorDescriptor> specific = new ArrayList<>();
        for (ValueExtractorDescriptor candidate : candidates) {
            if (isMaximallySpecific(candidate, candidates)) {
                specific.add(candidate);
            }
        }
        return specific;
    }

    private static boolean isMaximallySpecific(
            ValueExtractorDescriptor candidate, List<ValueExtractorDescriptor> candidates) {
        for (ValueExtractorDescriptor other : candidates) {
            if (isMoreSpecific(other, candidate)) {
                return false;
            }
        }
        return true;
    }

    static boolean isMoreSpecific(ValueExtractorDescriptor one, ValueExtractorDescriptor other) {
        return one.containerType() != other.containerType()
                && other.containerType().isAssignableFrom(one.containerType());
    }

    /**
     * Tells whether an extractor takes out what one type argument of the declared container stands for, be its own
     * container type a supertype or a subtype of the declared one.
     */
    static boolean extracts(ValueExtractorDescriptor candidate, Class<?> declared, int typeArgument) {
        Class<?> container = candidate.containerType();
        boolean above = container.isAssignableFrom(declared);
        if (!above && !declared.isAssignableFrom(container)) {
            return false;
        }
        if (typeArgument < 0 || candidate.typeArgument() < 0) {
            return typeArgument == ARRAY_COMPONENT && candidate.typeArgument() == ARRAY_COMPONENT;
        }
        return above
                ? Generics.typeArgumentSeenFrom(declared, container, candidate.typeArgument()) == typeArgument
                : Generics.typeArgumentSeenFrom(container, declared, typeArgument) == candidate.typeArgument();
    }

    /**
     * Tells whether an extractor may serve {@code @Valid} on the container itself; of maps, only the values are
     * validated.
     */
    static boolean cascades(ValueExtractorDescriptor candidate, Class<?> type) {
        return Map.class.isAssignableFrom(type)
                ? extracts(candidate, Map.class, 1) && Map.class.isAssignableFrom(candidate.containerType())
                : !isContentPrimitive(candidate);
    }

    private static boolean isContentPrimitive(ValueExtractorDescriptor candidate) {
        return switch (candidate.shape()) {
            case PRIMITIVE_ARRAY, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> true;
            default -> false;
        };
    }
}

package dev.verity.internal.extraction;

import dev.verity.internal.type.PerClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The extractors for one type argument of one declared container type, chosen by the container found at run time
 * (Jakarta Validation 5.7.5.3).
 *
 * <p>Thread-safe; remembers the container classes that it has met.
 */
public final class CascadedExtractors {

    private final Class<?> declaredContainer;
    private final int typeArgument;
    private final List<ValueExtractorDescriptor> candidates;
    private final @Nullable ValueExtractorDescriptor only;
    private final PerClass<ValueExtractorDescriptor> byRuntimeType = new PerClass<>(new Function<>() {
        @Override
        public ValueExtractorDescriptor apply(Class<?> type) {
            return resolve(type);
        }
    });

    CascadedExtractors(Class<?> declaredContainer, int typeArgument, List<ValueExtractorDescriptor> all) {
        this.declaredContainer = declaredContainer;
        this.typeArgument = typeArgument;
        List<ValueExtractorDescriptor> compliant = compliant(all);
        if (compliant.isEmpty()) {
            throw Messages.noneFor(declaredContainer, typeArgument);
        }
        candidates = useful(compliant);
        only = candidates.size() == 1 && fitsAlways(candidates.get(0)) ? candidates.get(0) : null;
    }

    private List<ValueExtractorDescriptor> compliant(List<ValueExtractorDescriptor> all) {
        List<ValueExtractorDescriptor> compliant = new ArrayList<>();
        for (ValueExtractorDescriptor candidate : all) {
            if (Candidates.extracts(candidate, declaredContainer, typeArgument)) {
                compliant.add(candidate);
            }
        }
        return compliant;
    }

    private List<ValueExtractorDescriptor> useful(List<ValueExtractorDescriptor> compliant) {
        List<ValueExtractorDescriptor> useful = new ArrayList<>();
        for (ValueExtractorDescriptor candidate : compliant) {
            if (!isUseless(candidate, compliant)) {
                useful.add(candidate);
            }
        }
        return useful;
    }

    private boolean isUseless(ValueExtractorDescriptor candidate, List<ValueExtractorDescriptor> compliant) {
        for (ValueExtractorDescriptor other : compliant) {
            if (fitsAlways(other) && Candidates.isMoreSpecific(other, candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsAlways(ValueExtractorDescriptor candidate) {
        return candidate.containerType().isAssignableFrom(declaredContainer);
    }

    /** Returns the extractor for every container that can be met, null if that depends on the container's class. */
    @Nullable
    ValueExtractorDescriptor only() {
        return only;
    }

    /** Returns the shape of every container that can be met, null if that depends on the container's class. */
    public @Nullable Shape shape() {
        Shape first = candidates.get(0).shape();
        boolean fits = false;
        for (ValueExtractorDescriptor candidate : candidates) {
            if (candidate.shape() != first) {
                return null;
            }
            fits |= fitsAlways(candidate);
        }
        return fits ? first : null;
    }

    /** Tells whether containers are walked by index if they are Lists, and as Iterables if not. */
    public boolean areListsOrIterables() {
        return candidates.stream().anyMatch(candidate -> candidate.shape() == Shape.ITERABLE && fitsAlways(candidate))
                && candidates.stream().allMatch(CascadedExtractors::isByIndexIfList);
    }

    private static boolean isByIndexIfList(ValueExtractorDescriptor candidate) {
        return candidate.shape()
                == (List.class.isAssignableFrom(candidate.containerType()) ? Shape.LIST : Shape.ITERABLE);
    }

    /**
     * Returns the extractor for containers of a class.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if none fits, or several fit equally well
     */
    public ValueExtractorDescriptor forRuntimeType(Class<?> runtimeContainer) {
        if (only != null) {
            return only;
        }
        return byRuntimeType.get(runtimeContainer);
    }

    private ValueExtractorDescriptor resolve(Class<?> runtimeContainer) {
        List<ValueExtractorDescriptor> found =
                Candidates.maximallySpecific(Candidates.typeCompliant(candidates, runtimeContainer));
        return switch (found.size()) {
            case 0 -> throw Messages.noneFor(declaredContainer, typeArgument, runtimeContainer);
            case 1 -> found.get(0);
            default -> throw Messages.severalFor(declaredContainer, typeArgument, runtimeContainer, found);
        };
    }
}

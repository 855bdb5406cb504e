package dev.verity.internal.plan;

import dev.verity.internal.extraction.CascadedExtractors;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * How the elements of a container are checked.
 *
 * <p>The declared type decides which extractor serves the constraints on elements, the runtime type which one serves their
 * cascades (specification 5.7.5). Where the two are the same, elements are walked once.
 *
 * @param container the declared container class
 * @param typeArgument the index of the type parameter for property paths, or null
 * @param declared the extractor by declared type, or null where elements have no constraints
 * @param cascaded the extractors by runtime type, or null where elements do not cascade
 * @param value how each element is checked
 */
public record ElementsPlan(
        Class<?> container,
        @Nullable Integer typeArgument,
        @Nullable ValueExtractorDescriptor declared,
        @Nullable CascadedExtractors cascaded,
        ValuePlan value) {

    /** The extractor for cascades in a container of this runtime class, null if elements do not cascade. */
    public @Nullable ValueExtractorDescriptor cascadedExtractor(Class<?> runtimeClass) {
        return cascaded == null ? null : cascaded.forRuntimeType(runtimeClass);
    }
}

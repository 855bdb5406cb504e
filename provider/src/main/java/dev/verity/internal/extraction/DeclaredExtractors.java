package dev.verity.internal.extraction;

import jakarta.validation.valueextraction.ValueExtractorDeclarationException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The extractors of one configuration source, of which no two may handle the same type and type parameter.
 *
 * <p>Not thread-safe.
 */
public final class DeclaredExtractors {

    private final Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> byKey = new LinkedHashMap<>();

    /**
     * Adds an extractor (Jakarta Validation 5.7.5.1).
     *
     * @throws ValueExtractorDeclarationException if there is one for the same type and type parameter already
     */
    public void add(ValueExtractorDescriptor descriptor) {
        ValueExtractorDescriptor earlier = byKey.putIfAbsent(descriptor.key(), descriptor);
        if (earlier != null) {
            throw new ValueExtractorDeclarationException(
                    "Value extractors %s and %s both extract %s. Declare only one of them in the same place."
                            .formatted(earlier.name(), descriptor.name(), Messages.extractedPart(descriptor)));
        }
    }

    /** Returns the extractors in the order in which they were added. */
    public List<ValueExtractorDescriptor> all() {
        return List.copyOf(byKey.values());
    }

    static Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> byKey(
            Collection<ValueExtractorDescriptor> descriptors) {
        DeclaredExtractors declared = new DeclaredExtractors();
        for (ValueExtractorDescriptor descriptor : descriptors) {
            declared.add(descriptor);
        }
        return declared.byKey;
    }
}

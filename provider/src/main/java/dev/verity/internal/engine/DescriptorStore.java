package dev.verity.internal.engine;

import dev.verity.internal.descriptor.Descriptors;
import dev.verity.internal.plan.MetadataStore;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.metadata.BeanDescriptor;

/** The bean descriptors asked for so far, held by the classes themselves. Thread-safe. */
public final class DescriptorStore {
    private final ClassValue<BeanDescriptor> descriptors;

    public DescriptorStore(MetadataStore metadata, ParameterNameProvider names) {
        this.descriptors = new ClassValue<>() {
            @Override
            protected BeanDescriptor computeValue(Class<?> type) {
                return Descriptors.of(metadata.of(type), names);
            }
        };
    }

    BeanDescriptor of(Class<?> type) {
        return descriptors.get(type);
    }
}

package dev.verity.internal.engine;

import dev.verity.internal.descriptor.Descriptors;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.type.PerClass;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.function.Function;

/** The bean descriptors asked for so far. Thread-safe. */
public final class DescriptorStore {
    private final PerClass<BeanDescriptor> descriptors;

    public DescriptorStore(CheckedMetadata metadata, ParameterNameProvider names) {
        this.descriptors = new PerClass<>(new Function<>() {
            @Override
            public BeanDescriptor apply(Class<?> type) {
                return Descriptors.of(metadata.of(type), names);
            }
        });
    }

    void clear() {
        descriptors.clear();
    }

    BeanDescriptor of(Class<?> type) {
        return descriptors.get(type);
    }
}

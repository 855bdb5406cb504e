package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.MetadataReader;

/** The metadata of every class met so far, read once, held by the class itself. Thread-safe. */
public final class MetadataStore {
    private final ClassValue<BeanMetadata> metadata;

    public MetadataStore(MetadataReader reader) {
        this.metadata = new ClassValue<>() {
            @Override
            protected BeanMetadata computeValue(Class<?> type) {
                return reader.read(type);
            }
        };
    }

    public BeanMetadata of(Class<?> type) {
        return metadata.get(type);
    }
}

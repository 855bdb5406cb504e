package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.GeneratedClasses;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.type.PerClass;

/** The metadata of every class met so far, read once; that of a generated class is its original's. Thread-safe. */
public final class MetadataStore {
    private final PerClass<BeanMetadata> metadata;

    public MetadataStore(MetadataReader reader) {
        this.metadata = new PerClass<>(type -> reader.read(GeneratedClasses.original(type)));
    }

    public BeanMetadata of(Class<?> type) {
        return metadata.get(type);
    }
}

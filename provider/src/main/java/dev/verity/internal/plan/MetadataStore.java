package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.GeneratedClasses;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.type.PerClass;
import java.util.function.Function;

/** The metadata of every class met so far, read once; that of a generated class is its original's. Thread-safe. */
public final class MetadataStore {
    private final MetadataReader reader;
    private final PerClass<BeanMetadata> metadata;

    public MetadataStore(MetadataReader reader) {
        this.reader = reader;
        this.metadata = new PerClass<>(new Function<>() {
            @Override
            public BeanMetadata apply(Class<?> type) {
                return reader.read(GeneratedClasses.original(type));
            }
        });
    }

    /** Forgets all, so that classes which outlive the store do not keep it. */
    public void clear() {
        metadata.clear();
        reader.clear();
    }

    public BeanMetadata of(Class<?> type) {
        return metadata.get(type);
    }
}

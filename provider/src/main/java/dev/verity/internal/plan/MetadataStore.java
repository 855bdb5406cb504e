package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.GeneratedClasses;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.type.PerClass;
import java.lang.reflect.AnnotatedType;
import java.util.function.Function;

/** The metadata of every class met so far, read once; that of a generated class is its original's. Thread-safe. */
public final class MetadataStore {
    private final MetadataReader reader;
    private final PerClass<BeanMetadata> metadata;

    public MetadataStore(MetadataReader reader) {
        this(reader, new Function<>() {
            @Override
            public BeanMetadata apply(Class<?> type) {
                return reader.read(GeneratedClasses.original(type));
            }
        });
    }

    private MetadataStore(MetadataReader reader, Function<Class<?>, BeanMetadata> read) {
        this.reader = reader;
        this.metadata = new PerClass<>(read);
    }

    /** A store of what is made of the metadata of this one. */
    public MetadataStore derived(Function<BeanMetadata, BeanMetadata> change) {
        return new MetadataStore(reader, type -> change.apply(of(type)));
    }

    /** Reads what is declared on a type that stands alone, as if a property of the host had it. */
    public ValueMetadata value(Class<?> host, AnnotatedType type) {
        return reader.value(host, type);
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

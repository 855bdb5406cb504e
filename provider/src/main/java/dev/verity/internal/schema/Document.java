package dev.verity.internal.schema;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.shape.ModelShape.TagOf;
import dev.verity.internal.shape.ValueShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One schema with all that it refers to. Not thread-safe. */
final class Document {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final MetadataStore metadata;
    private final Profile profile;
    private final Definitions definitions = new Definitions();
    private final ValueSchemas values;
    private final ObjectSchemas objects;

    Document(MetadataStore metadata, DefaultValues defaults, Profile profile) {
        this.metadata = metadata;
        this.profile = profile;
        this.values = new ValueSchemas(this, profile);
        this.objects = new ObjectSchemas(this, defaults, profile);
    }

    Map<String, @Nullable Object> write(ValueShape root, @Nullable ValueMetadata declared) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        if (root instanceof ValueShape.Structure structure) {
            definitions.setRoot(structure.type());
            schema.putAll(objects.schema(structure, null));
        } else {
            profile.requireObject(root.raw());
            Declared known = declared == null ? new Declared(List.of(), List.of(), Set.of()) : Declared.of(declared);
            schema.putAll(value(root, known, root.raw().getSimpleName()));
        }
        if (!definitions.schemas().isEmpty()) {
            schema.put("$defs", definitions.schemas());
        }
        return schema;
    }

    /**
     * The schema of the values of a shape but null.
     *
     * @param where the declaration, in words
     */
    Map<String, @Nullable Object> value(ValueShape shape, Declared declared, String where) {
        return values.schema(shape, declared, where);
    }

    /** What refers to the schema of a model. */
    Map<String, @Nullable Object> reference(ValueShape.Structure structure, @Nullable TagOf tag) {
        return definitions.reference(structure.type(), tag, () -> objects.schema(structure, tag));
    }

    BeanMetadata metadata(Class<?> type) {
        return metadata.of(type);
    }
}

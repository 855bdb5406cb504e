package dev.verity.internal.schema;

import dev.verity.internal.codec.Codecs;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.shape.ValueShape;
import dev.verity.model.SchemaProfile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes types as JSON Schema, draft 2020-12. Thread-safe.
 *
 * <p>What a schema accepts, the type accepts, but for what JSON Schema has no words for; that is noted with the schema.
 */
public final class Schemas {
    private final MetadataStore metadata;
    private final Codecs codecs;

    /**
     * Makes a source of schemas.
     *
     * @param metadata what is declared on all classes
     */
    public Schemas(MetadataStore metadata, Codecs codecs) {
        this.metadata = metadata;
        this.codecs = codecs;
    }

    /**
     * The schema of values of a shape, as plain data.
     *
     * @param declared what is declared on the type itself, or null
     * @throws IllegalArgumentException if the profile cannot describe it
     */
    public Map<String, @Nullable Object> of(ValueShape root, @Nullable ValueMetadata declared, SchemaProfile profile) {
        return new Document(metadata, new DefaultValues(codecs), Profile.of(profile)).write(root, declared);
    }
}

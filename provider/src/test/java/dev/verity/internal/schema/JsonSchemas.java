package dev.verity.internal.schema;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.verity.model.ModelType;
import dev.verity.model.SchemaProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What an independent validator makes of our schemas. Formats are annotations only, as they are by default. */
final class JsonSchemas {
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;
    private final boolean formats;

    private JsonSchemas(Schema schema, boolean formats) {
        this.schema = schema;
        this.formats = formats;
    }

    static JsonSchemas of(ModelType<?> type, SchemaProfile profile) {
        return new JsonSchemas(REGISTRY.getSchema(MAPPER.<JsonNode>valueToTree(type.schema(profile))), false);
    }

    /** The same schema with formats checked. */
    JsonSchemas withFormats() {
        return new JsonSchemas(schema, true);
    }

    List<String> errors(String json) {
        return errors(tree(json));
    }

    List<String> errors(JsonNode json) {
        return schema
                .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(formats)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema as indented JSON. */
    static String text(ModelType<?> type, SchemaProfile profile) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(type.schema(profile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

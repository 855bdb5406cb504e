package dev.verity.internal.schema;

import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.shape.ModelShape.TagOf;
import dev.verity.internal.shape.ValueShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of values. Each method knows one kind of shape.
 *
 * <p>Elements of containers are told without null, which models accept: it is hardly ever meant.
 */
final class ValueSchemas {
    private static final List<String> ANYTHING_BUT_NULL = List.of("string", "number", "boolean", "object", "array");

    private final Document document;
    private final Profile profile;

    ValueSchemas(Document document, Profile profile) {
        this.document = document;
        this.profile = profile;
    }

    Map<String, @Nullable Object> schema(ValueShape shape, Declared declared, String where) {
        if (shape instanceof ValueShape.Single single) {
            return single(single, declared);
        }
        if (shape instanceof ValueShape.Sequence sequence) {
            return sequence(sequence, declared, where);
        }
        if (shape instanceof ValueShape.Mapping mapping) {
            return mapping(mapping, declared, where);
        }
        if (shape instanceof ValueShape.Maybe maybe) {
            return maybe(maybe, declared, where);
        }
        if (shape instanceof ValueShape.Hidden hidden) {
            return hidden(hidden, declared, where);
        }
        if (shape instanceof ValueShape.Union union) {
            return union(union, declared);
        }
        return shape instanceof ValueShape.Structure structure
                ? noted(document.reference(structure, null), declared)
                : anything(declared, where);
    }

    private Map<String, @Nullable Object> single(ValueShape.Single single, Declared declared) {
        Keywords schema = Scalars.keywords(single.scalar(), profile);
        ConstraintRules.narrow(schema, declared.constraints(), profile);
        if (schema.isNarrowed()) {
            TextRules.unchanged(schema, single.transforms());
        }
        return schema.build(profile);
    }

    private Map<String, @Nullable Object> sequence(ValueShape.Sequence sequence, Declared declared, String where) {
        int argument = sequence.raw().isArray() ? ContainerElementMetadata.ARRAY_COMPONENT : 0;
        Keywords schema = new Keywords(Kind.ARRAY, sequence.raw()).put("type", "array");
        schema.put("items", schema(sequence.element(), declared.element(argument), where));
        if (sequence.kind().isSet()) {
            schema.unique();
        }
        ConstraintRules.narrow(schema, declared.constraints(), profile);
        return schema.build(profile);
    }

    private Map<String, @Nullable Object> mapping(ValueShape.Mapping mapping, Declared declared, String where) {
        profile.requireKnownKeys(where, "a Map");
        Keywords schema = new Keywords(Kind.MAP, mapping.raw()).put("type", "object");
        Map<String, @Nullable Object> keys = keys(mapping, declared.element(0));
        if (!keys.isEmpty()) {
            schema.put("propertyNames", keys);
        }
        schema.put("additionalProperties", schema(mapping.value(), declared.element(1), where));
        ConstraintRules.narrow(schema, declared.constraints(), profile);
        return schema.build(profile);
    }

    private Map<String, @Nullable Object> keys(ValueShape.Mapping mapping, Declared declared) {
        Keywords schema = Scalars.key(mapping.key(), profile);
        ConstraintRules.narrow(schema, declared.constraints(), profile);
        return schema.build(profile);
    }

    private Map<String, @Nullable Object> maybe(ValueShape.Maybe maybe, Declared declared, String where) {
        Declared inside = declared.inside(maybe.raw() != Optional.class);
        Map<String, @Nullable Object> schema = schema(maybe.value(), inside, where);
        return inside.refusesNull() ? schema : Nulls.allow(schema);
    }

    private Map<String, @Nullable Object> hidden(ValueShape.Hidden hidden, Declared declared, String where) {
        Map<String, @Nullable Object> schema =
                new LinkedHashMap<>(schema(hidden.value(), declared.inside(true), where));
        profile.putRemark(schema, "writeOnly", true);
        if ("string".equals(schema.get("type")) && !schema.containsKey("format")) {
            profile.putRemark(schema, "format", "password");
        }
        return schema;
    }

    private Map<String, @Nullable Object> union(ValueShape.Union union, Declared declared) {
        List<Map<String, @Nullable Object>> choices = new ArrayList<>();
        union.byTag()
                .forEach((tag, structure) ->
                        choices.add(document.reference(structure, new TagOf(union.discriminator(), tag))));
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(profile.oneOf(), List.copyOf(choices));
        return noted(schema, declared);
    }

    private Map<String, @Nullable Object> anything(Declared declared, String where) {
        profile.requireKnownKeys(where, "an Object");
        Keywords schema = new Keywords(Kind.ANYTHING, Object.class);
        if (declared.refusesNull()) {
            schema.put("type", ANYTHING_BUT_NULL);
        }
        ConstraintRules.narrow(schema, declared.constraints(), profile);
        return schema.build(profile);
    }

    /** Nothing but a custom constraint can be on an object. */
    private Map<String, @Nullable Object> noted(Map<String, @Nullable Object> schema, Declared declared) {
        Keywords notes = new Keywords(Kind.OBJECT, Object.class);
        ConstraintRules.narrow(notes, declared.constraints(), profile);
        schema.forEach(notes::put);
        return notes.build(profile);
    }
}

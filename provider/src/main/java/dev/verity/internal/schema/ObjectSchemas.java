package dev.verity.internal.schema;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.ModelShape.TagOf;
import dev.verity.internal.shape.ValueShape;
import dev.verity.model.ExtraKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas of objects with fields. */
final class ObjectSchemas {
    private final Document document;
    private final DefaultValues defaults;
    private final Profile profile;

    ObjectSchemas(Document document, DefaultValues defaults, Profile profile) {
        this.document = document;
        this.defaults = defaults;
        this.profile = profile;
    }

    /**
     * The schema of a model.
     *
     * @param tag what a union tells it by, or null outside of one
     */
    Map<String, @Nullable Object> schema(ValueShape.Structure structure, @Nullable TagOf tag) {
        ModelShape model = structure.model();
        BeanMetadata bean = document.metadata(model.raw());
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        TagOf told = tag == null ? model.tag() : tag;
        if (told != null) {
            properties.put(told.key(), tagged(told));
            if (tag != null || profile.isClosed()) {
                required.add(told.key());
            }
        }
        for (ModelField field : model.fields()) {
            if (told == null || !told.key().equals(field.key())) {
                addField(model, field, Declared.of(bean, field.name()), properties, required);
            }
        }
        Keywords schema = new Keywords(Kind.OBJECT, model.raw())
                .put("title", Definitions.name(model.type()))
                .put("type", "object")
                .put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        if (profile.isClosed() || model.extra() != ExtraKeys.IGNORE) {
            schema.put("additionalProperties", !profile.isClosed() && model.extra() == ExtraKeys.ALLOW);
        }
        rulesOfTheWhole(model, bean).forEach(schema::leaveUnsaid);
        return schema.build(profile);
    }

    private Map<String, @Nullable Object> tagged(TagOf tag) {
        return new Keywords(Kind.TEXT, String.class)
                .put("type", "string")
                .allow(Set.of(tag.tag()))
                .build(profile);
    }

    private void addField(
            ModelShape model,
            ModelField field,
            Declared declared,
            Map<String, @Nullable Object> properties,
            Set<String> required) {
        String where = model.raw().getSimpleName() + "#" + field.name();
        Map<String, @Nullable Object> schema = document.value(field.value(), declared, where);
        boolean acceptsNull = acceptsNull(field, declared);
        if (acceptsNull) {
            schema = Nulls.allow(schema);
        }
        Object value = profile.isClosed() ? null : defaults.of(model, field);
        if (value != null) {
            schema = new LinkedHashMap<>(schema);
            schema.put("default", value);
        }
        properties.put(field.key(), schema);
        boolean isWanted = !acceptsNull && !field.defaultValue().isGiven();
        if (field.required() || isWanted || profile.isClosed()) {
            required.add(field.key());
        }
    }

    private static boolean acceptsNull(ModelField field, Declared declared) {
        if (field.value() instanceof ValueShape.Maybe maybe) {
            return !declared.inside(maybe.raw() != java.util.Optional.class).refusesNull();
        }
        return !field.type().isPrimitive() && !declared.refusesNull();
    }

    /** Constraints on the class, and on properties that are no fields. */
    private static List<String> rulesOfTheWhole(ModelShape model, BeanMetadata bean) {
        List<String> rules = new ArrayList<>();
        for (ConstraintUse use : Declared.ofClass(bean)) {
            rules.add(ConstraintRules.inWords(use));
        }
        for (PropertyMetadata property : bean.properties()) {
            if (model.byName(property.name()) == null) {
                for (ConstraintUse use : Declared.of(bean, property.name()).constraints()) {
                    rules.add(property.name() + " " + ConstraintRules.inWords(use));
                }
            }
        }
        return rules;
    }
}

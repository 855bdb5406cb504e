package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.verity.internal.shape.ComputedValue;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dumps whole objects: what the class says of itself, fields, computed values, extra keys. */
final class ObjectDump {
    private ObjectDump() {}

    static Map<String, @Nullable Object> map(ModelPlan plan, Object object, Dump dump) {
        int fields = plan.shape().fields().size();
        Map<String, @Nullable Object> map =
                fields <= 12 ? new LinkedHashMap<>() : new LinkedHashMap<>(fields * 4 / 3 + 1);
        dump.enter();
        if (plan.isExtended()) {
            putTag(plan.shape().tag(), map);
        }
        if (dump.isPlain()) {
            plan.code().toMap(object, map, dump);
        } else {
            putSelected(plan, object, map, dump);
        }
        if (plan.isExtended()) {
            putComputed(plan, object, map, dump);
            putExtras(plan, object, map, dump);
        }
        dump.leave();
        return map;
    }

    private static void putTag(ModelShape.@Nullable TagOf tag, Map<String, @Nullable Object> map) {
        if (tag != null) {
            map.put(tag.key(), tag.tag());
        }
    }

    private static void putExtras(ModelPlan plan, Object object, Map<String, @Nullable Object> map, Dump dump) {
        for (Map.Entry<String, @Nullable Object> extra : plan.extras(object).entrySet()) {
            if (dump.selection().has(extra.getKey())) {
                map.put(extra.getKey(), extra.getValue());
            }
        }
    }

    static void write(ModelPlan plan, Object object, JsonGenerator generator, Dump dump) throws IOException {
        generator.writeStartObject();
        dump.enter();
        if (plan.isExtended()) {
            writeTag(plan.shape().tag(), generator);
        }
        if (dump.isPlain()) {
            plan.code().toTokens(object, generator, dump);
        } else {
            writeSelected(plan, object, generator, dump);
        }
        if (plan.isExtended()) {
            writeComputed(plan, object, generator, dump);
            writeExtras(plan, object, generator, dump);
        }
        dump.leave();
        generator.writeEndObject();
    }

    private static void writeTag(ModelShape.@Nullable TagOf tag, JsonGenerator generator) throws IOException {
        if (tag != null) {
            generator.writeStringField(tag.key(), tag.tag());
        }
    }

    private static void writeExtras(ModelPlan plan, Object object, JsonGenerator generator, Dump dump)
            throws IOException {
        for (Map.Entry<String, @Nullable Object> extra : plan.extras(object).entrySet()) {
            if (dump.selection().has(extra.getKey())) {
                generator.writeFieldName(extra.getKey());
                plan.anything().toTokens(extra.getValue(), generator, dump);
            }
        }
    }

    private static void putSelected(ModelPlan plan, Object object, Map<String, @Nullable Object> map, Dump dump) {
        for (ModelField field : plan.shape().fields()) {
            Object value = plan.read(object, field.index());
            if (isDumped(plan, object, field, value, dump)) {
                Selection before = dump.select(dump.selection().below(field.name()));
                map.put(key(field, dump), plan.codec(field.index()).toValue(value, dump));
                dump.select(before);
            }
        }
    }

    private static void writeSelected(ModelPlan plan, Object object, JsonGenerator generator, Dump dump)
            throws IOException {
        for (ModelField field : plan.shape().fields()) {
            Object value = plan.read(object, field.index());
            if (isDumped(plan, object, field, value, dump)) {
                Selection before = dump.select(dump.selection().below(field.name()));
                generator.writeFieldName(key(field, dump));
                plan.codec(field.index()).toTokens(value, generator, dump);
                dump.select(before);
            }
        }
    }

    private static String key(ModelField field, Dump dump) {
        return dump.options().byAlias() ? field.key() : field.name();
    }

    private static boolean isDumped(
            ModelPlan plan, Object object, ModelField field, @Nullable Object value, Dump dump) {
        if (!dump.selection().has(field.name()) || dump.skipsNull(value)) {
            return false;
        }
        if (!dump.options().unset() && !plan.isSet(object, field.index())) {
            return false;
        }
        return dump.options().defaults() || !isDefault(plan, field, value);
    }

    private static boolean isDefault(ModelPlan plan, ModelField field, @Nullable Object value) {
        return !field.required() && Objects.deepEquals(value, plan.initial(field.index()));
    }

    private static void putComputed(ModelPlan plan, Object object, Map<String, @Nullable Object> map, Dump dump) {
        for (ComputedValue computed : plan.shape().computed()) {
            Object value = Hooks.compute(computed.handle(), object);
            if (dump.selection().has(computed.key()) && !dump.skipsNull(value)) {
                map.put(computed.key(), plan.codec(computed).toValue(value, dump));
            }
        }
    }

    private static void writeComputed(ModelPlan plan, Object object, JsonGenerator generator, Dump dump)
            throws IOException {
        for (ComputedValue computed : plan.shape().computed()) {
            Object value = Hooks.compute(computed.handle(), object);
            if (dump.selection().has(computed.key()) && !dump.skipsNull(value)) {
                generator.writeFieldName(computed.key());
                plan.codec(computed).toTokens(value, generator, dump);
            }
        }
    }
}

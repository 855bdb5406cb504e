package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes objects field by field, as their shape says. Immutable, thread-safe. */
public final class InterpretedCode extends ObjectCode {
    private final ModelPlan plan;
    private final ModelShape shape;

    public InterpretedCode(ModelPlan plan) {
        this.plan = plan;
        this.shape = plan.shape();
    }

    @Override
    public @Nullable Object fromMap(Map<?, ?> input, Binding binding) {
        Reading reading = new Reading(binding);
        int known = 0;
        for (ModelField field : shape.fields()) {
            Object value = input.get(field.key());
            if (value != null || input.containsKey(field.key())) {
                known++;
                reading.add(field, plan.codec(field.index()).fromValue(value, binding));
            }
        }
        reading.unknown = plan.unknown(input, known, binding);
        return reading.end();
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        Reading reading = new Reading(binding);
        String key;
        while ((key = parser.nextFieldName()) != null) {
            parser.nextToken();
            ModelField field = shape.byKey(key);
            if (field == null) {
                reading.unknown = plan.unknown(reading.unknown, key, parser, binding);
                reading.done = binding.count();
            } else if (Bits.has(reading.set, field.index())) {
                reading.done = plan.duplicate(field.index(), reading.done, parser, binding);
            } else {
                reading.add(field, plan.codec(field.index()).fromTokens(parser, binding));
            }
        }
        return reading.end();
    }

    @Override
    public void toMap(Object object, Map<String, @Nullable Object> into, Dump dump) {
        for (ModelField field : shape.fields()) {
            Object value = plan.read(object, field.index());
            into.put(field.key(), plan.codec(field.index()).toValue(value, dump));
        }
    }

    @Override
    public void toTokens(Object object, JsonGenerator generator, Dump dump) throws IOException {
        for (ModelField field : shape.fields()) {
            generator.writeFieldName(field.key());
            plan.codec(field.index()).toTokens(plan.read(object, field.index()), generator, dump);
        }
    }

    /** The fields of one input. */
    private final class Reading {
        private final Binding binding;
        private final int mark;
        private final @Nullable Object[] values = new Object[shape.fields().size()];
        private final long[] set = Bits.none(values.length);
        private final long[] failed = Bits.none(values.length);
        private @Nullable Unknown unknown;
        private int done;

        Reading(Binding binding) {
            this.binding = binding;
            this.mark = binding.count();
            this.done = mark;
        }

        void add(ModelField field, @Nullable Object value) {
            int index = field.index();
            Bits.set(set, index);
            if (value == Binding.FAILED) {
                Bits.set(failed, index);
                values[index] = binding.takePartial();
                done = plan.locate(index, done, binding);
            } else {
                values[index] = value;
            }
        }

        @Nullable
        Object end() {
            boolean isWhole = binding.count() == mark && Bits.isSubset(plan.required(), set);
            return isWhole
                    ? plan.make(values, set, unknown, mark, binding)
                    : plan.reject(values, set, failed, mark, binding);
        }
    }
}

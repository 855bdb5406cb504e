package dev.verity.internal.codec;

import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.model.ExtraKeys;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies objects of one model with some fields read from input. */
public final class ObjectCopy {
    private final ModelPlan plan;
    private final ModelShape shape;
    private final Binding binding;

    private ObjectCopy(ModelPlan plan, Binding binding) {
        this.plan = plan;
        this.shape = plan.shape();
        this.binding = binding;
    }

    /** A copy with changes by key, or {@link Binding#FAILED} with problems. */
    public static @Nullable Object of(ModelPlan plan, Object original, Map<String, ?> changes, Binding binding) {
        return new ObjectCopy(plan, binding).of(original, changes);
    }

    private @Nullable Object of(Object original, Map<String, ?> changes) {
        int count = shape.fields().size();
        @Nullable Object[] values = new Object[count];
        long[] set = Bits.none(count);
        long[] failed = Bits.none(count);
        int done = 0;
        for (ModelField field : shape.fields()) {
            int i = field.index();
            boolean isChanged = changes.containsKey(field.key());
            values[i] = isChanged ? plan.codec(i).fromValue(changes.get(field.key()), binding) : plan.read(original, i);
            if (isChanged || plan.isSet(original, i)) {
                Bits.set(set, i);
            }
            if (values[i] == Binding.FAILED) {
                values[i] = binding.takePartial();
                Bits.set(failed, i);
                done = plan.locate(i, done, binding);
            }
        }
        Unknown unknown = unknown(original, changes);
        return binding.count() > 0
                ? plan.reject(values, Bits.of(shape.fields(), field -> true), failed, 0, binding)
                : StructureCodec.finished(plan, plan.makeWhole(values, set, unknown, binding), binding);
    }

    /** Changes that name no field are mistakes, unless extra keys are kept. */
    private Unknown unknown(Object original, Map<String, ?> changes) {
        Unknown unknown = new Unknown(shape);
        plan.extras(original).forEach((key, value) -> unknown.entry(key, value, binding));
        for (Map.Entry<String, ?> change : changes.entrySet()) {
            if (shape.byKey(change.getKey()) == null) {
                int done = binding.count();
                unknown.entry(change.getKey(), change.getValue(), binding);
                if (shape.extra() == ExtraKeys.IGNORE) {
                    binding.reject("extra_forbidden", Map.of(), change.getValue());
                    binding.locate(done, change.getKey());
                }
            }
        }
        return unknown;
    }
}

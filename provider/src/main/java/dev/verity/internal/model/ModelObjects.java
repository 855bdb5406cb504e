package dev.verity.internal.model;

import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.shape.ModelField;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What objects were made of, and hash codes by their fields. */
final class ModelObjects {
    /** How deep hash codes look into objects: not far, since these may contain themselves. */
    private static final int HASHED_LEVELS = 2;

    /** How deep the hash code that the thread computes is; null where there is none. */
    private static final ThreadLocal<@Nullable Integer> DEPTH = new ThreadLocal<>();

    private ModelObjects() {}

    static Set<String> fieldsSet(ModelPlan plan, Object object) {
        Set<String> names = new LinkedHashSet<>();
        for (ModelField field : plan.shape().fields()) {
            if (plan.isSet(object, field.index())) {
                names.add(field.name());
            }
        }
        return Collections.unmodifiableSet(names);
    }

    static int hash(ModelPlan plan, Object object) {
        Integer depth = DEPTH.get();
        if (depth != null && depth == HASHED_LEVELS) {
            return plan.shape().raw().getName().hashCode();
        }
        DEPTH.set(depth == null ? 1 : depth + 1);
        try {
            return hashOfFields(plan, object);
        } finally {
            if (depth == null) {
                DEPTH.remove();
            } else {
                DEPTH.set(depth);
            }
        }
    }

    private static int hashOfFields(ModelPlan plan, Object object) {
        int hash = plan.extras(object).hashCode();
        for (ModelField field : plan.shape().fields()) {
            hash = 31 * hash + Arrays.deepHashCode(new Object[] {plan.read(object, field.index())});
        }
        return hash;
    }
}

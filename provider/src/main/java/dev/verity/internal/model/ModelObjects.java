package dev.verity.internal.model;

import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.shape.ModelField;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Equality and texts of objects by their fields. */
final class ModelObjects {
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

    static boolean areEqual(ModelPlan plan, Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (other == null || one.getClass() != other.getClass()) {
            return false;
        }
        for (ModelField field : plan.shape().fields()) {
            if (!Objects.deepEquals(plan.read(one, field.index()), plan.read(other, field.index()))) {
                return false;
            }
        }
        return plan.extras(one).equals(plan.extras(other));
    }

    static int hash(ModelPlan plan, Object object) {
        int hash = plan.extras(object).hashCode();
        for (ModelField field : plan.shape().fields()) {
            hash = 31 * hash + Arrays.deepHashCode(new Object[] {plan.read(object, field.index())});
        }
        return hash;
    }

    static String describe(ModelPlan plan, Object object) {
        StringJoiner text = new StringJoiner(", ", object.getClass().getSimpleName() + "(", ")");
        for (ModelField field : plan.shape().fields()) {
            Object value = plan.read(object, field.index());
            String shown = field.type().isArray() ? Arrays.deepToString(new Object[] {value}) : String.valueOf(value);
            text.add(field.name() + "=" + (field.type().isArray() ? shown.substring(1, shown.length() - 1) : shown));
        }
        plan.extras(object).forEach((key, value) -> text.add(key + "=" + value));
        return text.toString();
    }
}

package dev.verity.internal.model;

import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.shape.ModelField;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text of an object with those in it. One that contains itself, lies deep or is one of very many is shown as dots. Not thread-safe. */
final class Description {
    private static final int DEEPEST = 50;
    private static final int MOST = 1000;

    /** That of the thread: containers come back for the objects in them. */
    private static final ThreadLocal<@Nullable Description> CURRENT = new ThreadLocal<>();

    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;

    private Description() {}

    static String of(ModelPlan plan, Object object) {
        Description current = CURRENT.get();
        if (current != null) {
            return current.describe(plan, object);
        }
        Description description = new Description();
        CURRENT.set(description);
        try {
            return description.describe(plan, object);
        } finally {
            CURRENT.remove();
        }
    }

    private String describe(ModelPlan plan, Object object) {
        String name = object.getClass().getSimpleName();
        if (open.size() == DEEPEST || count == MOST || !open.add(object)) {
            return name + "(...)";
        }
        count++;
        StringJoiner text = new StringJoiner(", ", name + "(", ")");
        for (ModelField field : plan.shape().fields()) {
            text.add(field.name() + "=" + shown(plan.read(object, field.index()), field));
        }
        plan.extras(object).forEach((key, value) -> text.add(key + "=" + value));
        open.remove(object);
        return text.toString();
    }

    private static String shown(@Nullable Object value, ModelField field) {
        if (!field.type().isArray()) {
            return String.valueOf(value);
        }
        String inBrackets = Arrays.deepToString(new Object[] {value});
        return inBrackets.substring(1, inBrackets.length() - 1);
    }
}

package dev.verity.internal.shape;

import dev.verity.model.Coercion;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a model. Immutable; compared by identity.
 *
 * <p>As a step of a location it reads as its key.
 */
public final class ModelField {
    private final int index;
    private final String key;
    private final Field field;
    private final ValueShape value;
    private final boolean required;
    private final FieldDefault defaultValue;
    private final @Nullable Coercion coercion;
    private final List<MethodHandle> before;
    private final List<MethodHandle> after;

    ModelField(
            int index,
            String key,
            Field field,
            ValueShape value,
            boolean required,
            FieldDefault defaultValue,
            @Nullable Coercion coercion,
            List<MethodHandle> before,
            List<MethodHandle> after) {
        this.index = index;
        this.key = key;
        this.field = field;
        this.value = value;
        this.required = required;
        this.defaultValue = defaultValue;
        this.coercion = coercion;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    /** The number of the field within its model. */
    public int index() {
        return index;
    }

    /** The name of the field or record component. */
    public String name() {
        return field.getName();
    }

    /** What stands for the field in input and output. */
    public String key() {
        return key;
    }

    /** The field itself; of a record component, the private field behind it. */
    public Field field() {
        return field;
    }

    /** The type of the field. */
    public Class<?> type() {
        return field.getType();
    }

    public ValueShape value() {
        return value;
    }

    /** True when input without the field is wrong. */
    public boolean required() {
        return required;
    }

    public FieldDefault defaultValue() {
        return defaultValue;
    }

    /** The coercion of the field or else its class; null for that of the call. */
    public @Nullable Coercion coercion() {
        return coercion;
    }

    /** Functions from Object to Object that change the input, in order. */
    public List<MethodHandle> before() {
        return before;
    }

    /** Functions from Object to Object that change the value, in order. */
    public List<MethodHandle> after() {
        return after;
    }

    /** True when the value is read by the rules of its type alone. */
    public boolean isPlain() {
        return before.isEmpty() && after.isEmpty();
    }

    @Override
    public String toString() {
        return key;
    }
}

package dev.verity.internal.codec;

import dev.verity.internal.coercion.Rejection;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes objects of one model and reads their fields, by reflection. Immutable, thread-safe. */
final class ModelAccess {
    private final ModelShape shape;
    private final Field[] fields;

    ModelAccess(ModelShape shape) {
        this.shape = shape;
        this.fields = shape.fields().stream().map(ModelField::field).toArray(Field[]::new);
    }

    @Nullable
    Object read(Object object, int field) {
        try {
            return fields[field].get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(fields[field] + " was made accessible, but is not", e);
        }
    }

    /** A new object: of a record with these values, else with those that are set. A rejection if its constructor threw. */
    Object make(@Nullable Object[] values, long[] set) {
        try {
            Object object = shape.constructor().newInstance(shape.isRecord() ? values : new Object[0]);
            return shape.isRecord() ? object : write(object, values, set);
        } catch (InvocationTargetException e) {
            return threw(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + shape, e);
        }
    }

    private Object write(Object object, @Nullable Object[] values, long[] set) throws IllegalAccessException {
        for (int i = 0; i < fields.length; i++) {
            if (Bits.has(set, i)) {
                fields[i].set(object, values[i]);
            }
        }
        return object;
    }

    /** The rejection of what code of the application refused; Errors pass. */
    static Rejection threw(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        String message = cause == null ? null : cause.getMessage();
        boolean meant = cause instanceof IllegalArgumentException && message != null;
        return new Rejection("value_error", Map.of("error", meant ? message : String.valueOf(cause)));
    }
}

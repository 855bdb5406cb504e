package dev.verity.internal.codec;

import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import org.jspecify.annotations.Nullable;

/** Checks constraints while objects are still being made, where there is a reason to. Thread-safe. */
public interface FieldValidation {
    /** Adds the violations of a value, as it would be in a field of an object, to the problems; located from the object. */
    void checkValue(ModelShape shape, ModelField field, @Nullable Object value, Binding binding);

    /** Adds the violations of an object to the problems; located from the object. */
    void checkObject(ModelShape shape, Object object, Binding binding);
}

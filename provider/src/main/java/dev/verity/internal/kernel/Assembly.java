package dev.verity.internal.kernel;

import dev.verity.internal.shape.ModelField;

/** Emits where values go that were read, until they are an object. */
abstract class Assembly {
    /** Begins, before anything is read. */
    abstract void begin();

    /** Sets a field to what {@code value} pushes. */
    abstract void assign(ModelField field, Runnable value);

    /** Makes an object of the values, if it is not made yet, and leaves the method if that is refused. */
    abstract void make();

    /** Pushes the object. */
    abstract void push();

    /** Pushes an array of all values, boxed. */
    abstract void pushValues();
}

package dev.verity.internal.shape;

import java.util.Set;

/** What shapes ask of constraints and of class files. Thread-safe. */
public interface Requirements {
    /** True when the Default group refuses null in a property. */
    boolean refusesNull(Class<?> type, String property);

    /** The names of the fields of a class that its constructor without parameters assigns, declared in the class itself. */
    Set<String> initialised(Class<?> type);
}

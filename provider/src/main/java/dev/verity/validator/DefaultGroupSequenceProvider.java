package dev.verity.validator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides the default group sequence of a class by the state of the object (named by {@link GroupSequenceProvider}).
 *
 * <p>One instance serves all objects of the class. Must be thread-safe.
 *
 * @param <T> the class whose Default group is redefined
 */
public interface DefaultGroupSequenceProvider<T> {
    /**
     * The groups that Default stands for, in order; the class itself must be among them, and stands for its own Default
     * constraints.
     *
     * @param type the class that redefines its Default group
     * @param object the object that is validated, or null where none is at hand: for metadata and {@code validateValue}
     */
    List<Class<?>> getValidationGroups(Class<?> type, @Nullable T object);
}

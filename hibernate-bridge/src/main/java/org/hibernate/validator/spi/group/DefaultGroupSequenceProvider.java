package org.hibernate.validator.spi.group;

import java.util.List;

/**
 * Decides the default group sequence of a class by the state of the object. Must be thread-safe: one instance serves all objects.
 *
 * <p>One of the two methods must be implemented.
 *
 * @param <T> the class whose Default group is redefined
 */
public interface DefaultGroupSequenceProvider<T> {
    /**
     * The groups that Default stands for, in order, the class itself among them.
     *
     * @param klass the class that redefines its Default group
     * @param object the object that is validated, or null where none is at hand
     */
    @SuppressWarnings("removal")
    default List<Class<?>> getValidationGroups(Class<?> klass, T object) {
        return getValidationGroups(object);
    }

    /**
     * The groups that Default stands for, in order, the class itself among them.
     *
     * @param object the object that is validated, or null where none is at hand
     * @deprecated Implement {@link #getValidationGroups(Class, Object)}.
     */
    @Deprecated(forRemoval = true, since = "9.0.0")
    default List<Class<?>> getValidationGroups(T object) {
        throw new UnsupportedOperationException(
                getClass().getName() + " gives no groups. Implement getValidationGroups(Class, Object).");
    }
}

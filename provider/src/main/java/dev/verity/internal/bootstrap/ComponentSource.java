package dev.verity.internal.bootstrap;

import java.util.ServiceLoader;

/** Makes the components of a factory of which only the class is known: those that validation.xml and services name. */
public interface ComponentSource {
    /**
     * Makes a component.
     *
     * @throws jakarta.validation.ValidationException if it cannot be made
     */
    <T> T make(Class<T> type);

    /** Makes a component that a service names. */
    <T> T provided(ServiceLoader.Provider<T> service);
}

package dev.verity.internal.bootstrap;

import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Makes instances by the constructor without parameters, private ones included. */
final class Instances {
    private Instances() {}

    static <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ValidationException(
                    "The constructor of " + type.getName() + " threw " + e.getCause() + ".", e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ValidationException(
                    type.getName() + " cannot be instantiated: " + e
                            + ". It needs a constructor without parameters, in a package open to dev.verity.validator.",
                    e);
        }
    }
}

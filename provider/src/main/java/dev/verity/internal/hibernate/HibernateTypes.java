package dev.verity.internal.hibernate;

import jakarta.validation.ValidationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of Hibernate Validator, told by name: none is loaded. */
public final class HibernateTypes {
    private static final String PREFIX = "org.hibernate.validator.";

    private HibernateTypes() {}

    /** True for a type of Hibernate Validator. */
    public static boolean isOne(Class<?> type) {
        return type.getName().startsWith(PREFIX);
    }

    /** True if a class implements an interface of that name. */
    static boolean implementsNamed(@Nullable Class<?> type, String name) {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Class<?> contract : level.getInterfaces()) {
                if (contract.getName().equals(name) || implementsNamed(contract, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Checks that a type is one of those that there is a view for. */
    static void require(Class<?> type, String what, List<String> viewed) {
        if (!viewed.contains(type.getName())) {
            throw new ValidationException(what + " cannot be unwrapped to " + type.getName()
                    + ". Of Hibernate Validator's types it can be unwrapped to " + String.join(" and ", viewed) + ".");
        }
    }

    static <T> T cast(Object view, Class<T> type) {
        if (!type.isInstance(view)) {
            throw new ValidationException("There is no view as " + type.getName()
                    + ": the application's class loader has another class of that name than Verity's. Put Verity and"
                    + " Hibernate Validator's API into one class loader.");
        }
        return type.cast(view);
    }

    /** What is thrown where Verity cannot link to an interface. */
    static ValidationException unlinked(String type, LinkageError cause) {
        return new ValidationException(
                "There is no view as " + type + ": " + cause
                        + ". Verity needs to see Hibernate Validator's API, of version 9.1 or compatible.",
                cause);
    }
}

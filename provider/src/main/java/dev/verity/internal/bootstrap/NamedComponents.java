package dev.verity.internal.bootstrap;

import dev.verity.internal.hibernate.HibernateContracts;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Instances of the classes that properties name. They implement our contracts or, where Hibernate Validator's are on the class
 * path, its contracts for the same.
 */
final class NamedComponents {
    private final NamedClasses classes;
    private final ComponentSource components;

    NamedComponents(@Nullable ClassLoader external, ComponentSource components) {
        this.classes = new NamedClasses(external);
        this.components = components;
    }

    /**
     * Makes the component that a property names.
     *
     * @throws ValidationException if the class cannot be found or made, or is of neither contract
     */
    <T> T make(Given given, Class<T> contract) {
        Class<?> type = type(given);
        if (contract.isAssignableFrom(type)) {
            return components.make(type.asSubclass(contract));
        }
        Class<?> counterpart = counterpart(contract);
        if (counterpart != null && counterpart.isAssignableFrom(type)) {
            return HibernateContracts.adapted(components.make(type), contract);
        }
        throw new ValidationException("Property " + given.name() + " names the class " + type.getName()
                + (counterpart == null
                        ? ", which does not implement " + contract.getName()
                        : ", which implements neither " + contract.getName() + " nor " + counterpart.getName())
                + ". Name a class that does.");
    }

    private Class<?> type(Given given) {
        String name = given.value().strip();
        Class<?> type = classes.findOrNull(name);
        if (type == null) {
            throw new ValidationException("Property " + given.name() + " names the class " + name
                    + ", which cannot be found. Correct the name or add the class.");
        }
        return type;
    }

    /** Hibernate Validator's contract for the same, or null where our class loader does not find it. */
    private static @Nullable Class<?> counterpart(Class<?> contract) {
        try {
            return HibernateContracts.counterpart(contract);
        } catch (LinkageError e) {
            return null;
        }
    }
}

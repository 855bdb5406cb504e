package dev.verity.internal.hibernate;

import dev.verity.validator.DefaultGroupSequenceProvider;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;

/** Adapts what decides the Default group of a class by the interface of Hibernate Validator. */
public final class HibernateGroups {
    private static final String PROVIDER = "org.hibernate.validator.spi.group.DefaultGroupSequenceProvider";

    private HibernateGroups() {}

    /** A provider that is adapted. */
    public interface Adapted {
        /** The name of the application's class. */
        String providerName();
    }

    /** The class that Hibernate Validator's annotation names. */
    public static Class<?> providerNamedBy(Annotation annotation) {
        try {
            return (Class<?>) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(annotation + " cannot be read: " + e + ".", e);
        }
    }

    /** A provider of Hibernate Validator's interface as one of ours. */
    public static DefaultGroupSequenceProvider<?> adapted(Object provider) {
        Class<?> type = provider.getClass();
        if (!HibernateTypes.implementsNamed(type, PROVIDER)) {
            throw new ValidationException(type.getName() + " decides on no groups: it implements neither "
                    + DefaultGroupSequenceProvider.class.getName() + " nor " + PROVIDER + ".");
        }
        try {
            return AdaptedGroups.of(provider);
        } catch (LinkageError | ClassCastException e) {
            throw new ValidationException(
                    type.getName() + " cannot be used: " + e + ". Verity needs to see the same " + PROVIDER
                            + " as that class.",
                    e);
        }
    }
}

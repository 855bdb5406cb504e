package dev.verity.internal.metadata;

import dev.verity.internal.hibernate.HibernateGroups;
import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.GroupSequenceProvider;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Finds and makes what decides the Default group of a class by its objects. */
final class SequenceProviders {
    private static final String HIBERNATE = "org.hibernate.validator.group.GroupSequenceProvider";

    private SequenceProviders() {}

    /** What a class declares by our annotation or by that of Hibernate Validator, or null. */
    static @Nullable DefaultGroupSequence on(Class<?> type, Annotation[] declared) {
        Class<?> provider = null;
        for (Annotation annotation : declared) {
            Class<?> named = providerNamedBy(annotation);
            if (named != null && provider != null) {
                throw new GroupDefinitionException(
                        "%s has two @GroupSequenceProvider annotations. Keep one.".formatted(Places.of(type)));
            }
            provider = named == null ? provider : named;
        }
        return provider == null ? null : DefaultGroupSequence.decidedBy(type, provider);
    }

    private static @Nullable Class<?> providerNamedBy(Annotation annotation) {
        if (annotation instanceof GroupSequenceProvider ours) {
            return ours.value();
        }
        return annotation.annotationType().getName().equals(HIBERNATE)
                ? HibernateGroups.providerNamedBy(annotation)
                : null;
    }

    static DefaultGroupSequenceProvider<?> make(Class<?> host, Class<?> type) {
        Object made = made(host, type);
        return made instanceof DefaultGroupSequenceProvider<?> ours ? ours : HibernateGroups.adapted(made);
    }

    private static Object made(Class<?> host, Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ValidationException(
                    where(host, type) + ": its constructor threw " + e.getCause() + ".", e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ValidationException(
                    where(host, type) + " cannot be instantiated: " + e
                            + ". It needs a constructor without parameters, in a package open to dev.verity.validator.",
                    e);
        }
    }

    private static String where(Class<?> host, Class<?> type) {
        return "@GroupSequenceProvider on " + Places.of(host) + ": " + type.getName();
    }

    /** The name of the application's class. */
    static String name(DefaultGroupSequenceProvider<?> provider) {
        return provider instanceof HibernateGroups.Adapted adapted
                ? adapted.providerName()
                : provider.getClass().getName();
    }
}

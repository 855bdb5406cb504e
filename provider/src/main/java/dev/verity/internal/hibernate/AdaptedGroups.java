package dev.verity.internal.hibernate;

import java.util.List;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;
import org.jspecify.annotations.Nullable;

/** A provider of Hibernate Validator's interface as one of ours. */
record AdaptedGroups(DefaultGroupSequenceProvider<Object> provider)
        implements dev.verity.validator.DefaultGroupSequenceProvider<Object>, HibernateGroups.Adapted {
    @SuppressWarnings("unchecked")
    static dev.verity.validator.DefaultGroupSequenceProvider<?> of(Object provider) {
        return new AdaptedGroups((DefaultGroupSequenceProvider<Object>) provider);
    }

    @Override
    public String providerName() {
        return provider.getClass().getName();
    }

    /** Asks by the method with the class, which asks by the deprecated one unless it is overridden. */
    @Override
    public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Object object) {
        return provider.getValidationGroups(type, object);
    }
}

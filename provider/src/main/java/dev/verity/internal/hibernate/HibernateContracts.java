package dev.verity.internal.hibernate;

import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;

/** Knows which contract of Hibernate Validator is for the same as one of ours. Needs its classes to be loaded. */
public final class HibernateContracts {
    private HibernateContracts() {}

    /**
     * Hibernate Validator's contract.
     *
     * @param ours one of ours that a property of the configuration can name an implementation of
     */
    public static Class<?> counterpart(Class<?> ours) {
        if (ours == PropertyNodeNameProvider.class) {
            return org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider.class;
        }
        if (ours == GetterPropertySelectionStrategy.class) {
            return org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy.class;
        }
        if (ours == LocaleResolver.class) {
            return org.hibernate.validator.spi.messageinterpolation.LocaleResolver.class;
        }
        if (ours == ScriptEvaluatorFactory.class) {
            return org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory.class;
        }
        throw new IllegalArgumentException(ours.getName() + " has no counterpart");
    }

    /** An implementation of Hibernate Validator's contract as one of ours. */
    public static <T> T adapted(Object theirs, Class<T> ours) {
        return ours.cast(adapted(theirs));
    }

    private static Object adapted(Object theirs) {
        if (theirs instanceof org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider names) {
            return new NodeNamesOfHibernate(names);
        }
        if (theirs instanceof org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy getters) {
            return new GettersOfHibernate(getters);
        }
        if (theirs instanceof org.hibernate.validator.spi.messageinterpolation.LocaleResolver locales) {
            return new LocalesOfHibernate(locales);
        }
        return new ScriptsOfHibernate((org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory) theirs);
    }
}

package org.hibernate.validator;

/**
 * The configuration of a factory, got by {@code Validation.byProvider(HibernateValidator.class).configure()}. Not thread-safe; the
 * factories it builds are.
 */
public interface HibernateValidatorConfiguration
        extends BaseHibernateValidatorConfiguration<HibernateValidatorConfiguration> {}

package io.quarkus.hibernate.validator;

import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * A bean that configures the application's ValidatorFactory by the API of Hibernate Validator.
 *
 * <p>Called once, when the application is initialized, after properties and other beans have been applied and before customizers
 * of Verity; beans of higher priority first. What Verity's configuration has no counterpart for is without effect.
 *
 * @see dev.verity.quarkus.VerityCustomizer
 */
public interface ValidatorFactoryCustomizer {

    /** Changes the configuration. */
    void customize(BaseHibernateValidatorConfiguration<?> configuration);
}

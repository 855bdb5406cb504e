package io.quarkus.hibernate.validator;

import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * The former name of {@link ValidatorFactoryCustomizer}.
 *
 * @deprecated implement {@link ValidatorFactoryCustomizer}
 */
@Deprecated(forRemoval = true)
public interface HibernateValidatorFactoryCustomizer extends ValidatorFactoryCustomizer {

    @Override
    void customize(BaseHibernateValidatorConfiguration<?> configuration);
}

package org.hibernate.validator;

import dev.verity.bridge.HibernateConfiguration;
import dev.verity.bridge.RealHibernateValidator;
import dev.verity.validator.Bootstrap;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityProvider;
import jakarta.validation.Configuration;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;

/**
 * Verity by the name of Hibernate Validator: whoever asks for that provider, in code or in validation.xml, gets Verity.
 *
 * <p>Thread-safe.
 */
public class HibernateValidator implements ValidationProvider<HibernateValidatorConfiguration>, VerityProvider {
    private final Bootstrap verity = Bootstrap.load();

    /** Called by the API and by containers, which find the provider as a service or by its class. */
    public HibernateValidator() {}

    @Override
    public HibernateValidatorConfiguration createSpecializedConfiguration(BootstrapState state) {
        RealHibernateValidator.refuse();
        return new HibernateConfiguration(verity.specializedConfiguration(this, state));
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        RealHibernateValidator.refuse();
        return new HibernateConfiguration((VerityConfiguration) verity.genericConfiguration(this, state));
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState configurationState) {
        RealHibernateValidator.refuse();
        return verity.validatorFactory(configurationState);
    }
}

package dev.verity.validator;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;

/**
 * The Verity provider of Jakarta Validation: the entry point (specification 3.1, section 6.5).
 *
 * <p>It is found by {@code Validation.buildDefaultValidatorFactory()}, or asked for by
 * {@code Validation.byProvider(VerityValidator.class)}. Thread-safe.
 */
public final class VerityValidator implements ValidationProvider<VerityConfiguration>, VerityProvider {
    private final Bootstrap bootstrap = Bootstrap.load();

    /** Called by the API and by containers, which find the provider as a service or by its class. */
    public VerityValidator() {}

    @Override
    public VerityConfiguration createSpecializedConfiguration(BootstrapState state) {
        return bootstrap.specializedConfiguration(this, state);
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        return bootstrap.genericConfiguration(this, state);
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState configurationState) {
        return bootstrap.validatorFactory(configurationState);
    }

    /**
     * Lists the plan of a class as a factory with the default configuration makes it.
     *
     * @param type the bean class
     * @param groups the groups as they would be passed to {@code validate}; none stands for Default
     * @return several lines of text
     * @throws IllegalArgumentException if an argument is null
     * @throws jakarta.validation.ValidationException if the class's constraints are declared wrongly
     * @see PlanListings for the plans of a Validator that is configured otherwise
     */
    public static String explain(Class<?> type, Class<?>... groups) {
        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            return factory.getValidator().unwrap(PlanListings.class).explain(type, groups);
        }
    }
}

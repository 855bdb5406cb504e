package dev.verity.validator;

import jakarta.validation.Configuration;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;

/**
 * What the provider's entry point needs of the machinery.
 *
 * <p>The one implementation is named, not imported: contracts in this package know nothing of the machinery that is built
 * upon them. Thread-safe.
 */
public interface Bootstrap {
    /** A configuration for {@code Validation.byProvider(VerityValidator.class)}. */
    VerityConfiguration specializedConfiguration(ValidationProvider<?> provider, BootstrapState state);

    /** A configuration for {@code Validation.byDefaultProvider()}, whose validation.xml may choose another provider. */
    Configuration<?> genericConfiguration(ValidationProvider<?> provider, BootstrapState state);

    /** A factory as configured. */
    ValidatorFactory validatorFactory(ConfigurationState configuration);

    /** A builder of message interpolators. */
    MessageInterpolatorBuilder messageInterpolator();

    /** Makes the implementation. */
    static Bootstrap load() {
        try {
            return Class.forName("dev.verity.internal.bootstrap.ProviderBootstrap")
                    .asSubclass(Bootstrap.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    "The Verity jar is incomplete: its bootstrap cannot be made. Use an intact jar.", e);
        }
    }
}

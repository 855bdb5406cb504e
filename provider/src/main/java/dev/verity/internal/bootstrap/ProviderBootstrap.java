package dev.verity.internal.bootstrap;

import dev.verity.internal.message.InterpolatorBuilder;
import dev.verity.validator.Bootstrap;
import dev.verity.validator.MessageInterpolatorBuilder;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Configuration;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;

/** Makes configurations and factories. Stateless. */
public final class ProviderBootstrap implements Bootstrap {
    /** Called by name, by {@link Bootstrap#load()}. */
    public ProviderBootstrap() {
        HibernateBridge.warnOfDouble();
    }

    @Override
    public VerityConfiguration specializedConfiguration(ValidationProvider<?> provider, BootstrapState state) {
        return new FactoryConfiguration(state, provider, false);
    }

    @Override
    public Configuration<?> genericConfiguration(ValidationProvider<?> provider, BootstrapState state) {
        return new FactoryConfiguration(state, provider, true);
    }

    @Override
    public ValidatorFactory validatorFactory(ConfigurationState configuration) {
        return FactoryAssembly.of(configuration);
    }

    @Override
    public MessageInterpolatorBuilder messageInterpolator() {
        return new InterpolatorBuilder();
    }
}

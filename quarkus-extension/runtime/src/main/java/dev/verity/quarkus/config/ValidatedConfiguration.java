package dev.verity.quarkus.config;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Has mapped configuration validated; the build adds it if a mapping is constrained. */
public final class ValidatedConfiguration implements ConfigBuilder {
    @Override
    public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
        return builder.withValidator(new ConfigurationValidator());
    }
}

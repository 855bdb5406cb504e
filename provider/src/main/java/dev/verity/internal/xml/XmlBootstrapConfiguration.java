package dev.verity.internal.xml;

import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.executable.ExecutableType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the content of {@code META-INF/validation.xml} through the interface of the specification. Immutable. */
public record XmlBootstrapConfiguration(XmlConfiguration configuration) implements BootstrapConfiguration {
    @Override
    public @Nullable String getDefaultProviderClassName() {
        return configuration.defaultProvider();
    }

    @Override
    public @Nullable String getConstraintValidatorFactoryClassName() {
        return configuration.constraintValidatorFactory();
    }

    @Override
    public @Nullable String getMessageInterpolatorClassName() {
        return configuration.messageInterpolator();
    }

    @Override
    public @Nullable String getTraversableResolverClassName() {
        return configuration.traversableResolver();
    }

    @Override
    public @Nullable String getParameterNameProviderClassName() {
        return configuration.parameterNameProvider();
    }

    @Override
    public @Nullable String getClockProviderClassName() {
        return configuration.clockProvider();
    }

    @Override
    public Set<String> getValueExtractorClassNames() {
        return configuration.valueExtractors();
    }

    @Override
    public Set<String> getConstraintMappingResourcePaths() {
        return configuration.constraintMappings();
    }

    @Override
    public boolean isExecutableValidationEnabled() {
        return configuration.executableValidationEnabled();
    }

    @Override
    public Set<ExecutableType> getDefaultValidatedExecutableTypes() {
        return configuration.defaultExecutableTypes();
    }

    @Override
    public Map<String, String> getProperties() {
        return configuration.properties();
    }
}

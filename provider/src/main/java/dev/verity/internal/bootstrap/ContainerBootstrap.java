package dev.verity.internal.bootstrap;

import dev.verity.internal.metadata.Getters;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityProvider;
import dev.verity.validator.VerityValidator;
import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;

/** What a container that makes the components itself needs to build a ValidatorFactory. Not thread-safe. */
public final class ContainerBootstrap {
    private final FactoryConfiguration configuration;
    private final @Nullable ClassLoader application;

    /**
     * Begins with the configuration of an application.
     *
     * @param application the class loader that finds {@code META-INF/validation.xml}, or null for the thread's
     */
    public ContainerBootstrap(@Nullable ClassLoader application) {
        configuration = (FactoryConfiguration)
                Validation.byProvider(VerityValidator.class).configure();
        this.application = application;
        if (application != null) {
            configuration.externalClassLoader(application);
        }
    }

    /** The content of {@code META-INF/validation.xml}. */
    public BootstrapConfiguration file() {
        return configuration.getBootstrapConfiguration();
    }

    /** Whether the application gets Verity where it asks for no provider by name. */
    public boolean isDefaultProvider() {
        String named = file().getDefaultProviderClassName();
        return named == null
                ? isOurs(Validation.byDefaultProvider().configure())
                : VerityProvider.class.isAssignableFrom(new NamedClasses(application).find(named, "default-provider"));
    }

    /** Those who hand over to Verity under another name have its default components. */
    private static boolean isOurs(Configuration<?> chosen) {
        return chosen instanceof VerityConfiguration
                || chosen.getDefaultParameterNameProvider() instanceof ReflectedNames;
    }

    /** What annotations, mappings and contributors declare. No other component is made for it than contributors, without injection. */
    public MetadataStore declaredMetadata() {
        return configuration.declaredMetadata();
    }

    /** Tells which methods are getters. */
    public Getters getters() {
        return configuration.getters();
    }

    /**
     * Builds a factory whose components come from a source.
     *
     * @param validators makes the ConstraintValidators, unless validation.xml names a factory for them
     */
    public ValidatorFactory build(ComponentSource components, ConstraintValidatorFactory validators) {
        configuration.components(components);
        if (file().getConstraintValidatorFactoryClassName() == null) {
            configuration.constraintValidatorFactory(validators);
        }
        return configuration.buildValidatorFactory();
    }
}

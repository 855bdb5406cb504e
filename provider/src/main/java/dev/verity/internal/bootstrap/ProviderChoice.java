package dev.verity.internal.bootstrap;

import jakarta.validation.ValidationException;
import jakarta.validation.ValidationProviderResolver;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ValidationProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the provider that validation.xml names (specification 6.5.6). */
final class ProviderChoice {
    private final BootstrapState bootstrap;

    ProviderChoice(BootstrapState bootstrap) {
        this.bootstrap = bootstrap;
    }

    ValidationProvider<?> named(String className, @Nullable ClassLoader external) {
        Class<?> type = new NamedClasses(external).find(className, "default-provider");
        List<ValidationProvider<?>> providers = resolver().getValidationProviders();
        for (ValidationProvider<?> candidate : providers) {
            if (type.isInstance(candidate)) {
                return candidate;
            }
        }
        throw new ValidationException("META-INF/validation.xml names the provider " + className
                + ", which is not among those found: "
                + providers.stream()
                        .map(candidate -> candidate.getClass().getName())
                        .toList()
                + ". Add its jar or correct <default-provider>.");
    }

    private ValidationProviderResolver resolver() {
        ValidationProviderResolver configured = bootstrap.getValidationProviderResolver();
        return configured == null ? bootstrap.getDefaultValidationProviderResolver() : configured;
    }
}

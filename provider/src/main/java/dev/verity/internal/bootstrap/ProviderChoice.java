package dev.verity.internal.bootstrap;

import dev.verity.validator.VerityProvider;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidationProviderResolver;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ValidationProvider;
import java.util.ArrayList;
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

    /** Tells, where there are other providers, which one was chosen and how to choose. */
    void noteOthers(ValidationProvider<?> chosen) {
        List<ValidationProvider<?>> providers = resolver().getValidationProviders();
        if (providers.size() < 2) {
            return;
        }
        List<String> others = new ArrayList<>();
        for (ValidationProvider<?> provider : providers) {
            if (!(provider instanceof VerityProvider)) {
                others.add(provider.getClass().getName());
            }
        }
        if (!others.isEmpty()) {
            Notices.inform("Validation is done by " + chosen.getClass().getName()
                    + ", which was found first, and not by " + String.join(", ", others)
                    + ", which was found too. To choose, name a provider in <default-provider> of META-INF/validation.xml"
                    + " or ask for it by Validation.byProvider().");
        }
    }

    private ValidationProviderResolver resolver() {
        ValidationProviderResolver configured = bootstrap.getValidationProviderResolver();
        return configured == null ? bootstrap.getDefaultValidationProviderResolver() : configured;
    }
}

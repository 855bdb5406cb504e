package dev.verity.spring.startup;

import dev.verity.validator.VerityValidator;
import jakarta.validation.ValidationProviderResolver;
import jakarta.validation.spi.ValidationProvider;
import java.util.List;

/** Finds Verity without a search of the class path. */
final class OnlyVerity implements ValidationProviderResolver {
    @Override
    public List<ValidationProvider<?>> getValidationProviders() {
        return List.of(new VerityValidator());
    }
}

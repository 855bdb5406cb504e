package dev.verity.spring.provider;

import dev.verity.validator.VerityProvider;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ValidationProviderResolver;
import jakarta.validation.spi.ValidationProvider;
import java.util.ArrayList;
import java.util.List;

/** Finds Verity before the other providers, which validation.xml may name. */
public final class VerityFirst implements ValidationProviderResolver {
    @Override
    public List<ValidationProvider<?>> getValidationProviders() {
        List<ValidationProvider<?>> ordered = new ArrayList<>();
        for (ValidationProvider<?> provider : ProviderOrder.found()) {
            ordered.add(provider instanceof VerityProvider ? 0 : ordered.size(), provider);
        }
        if (ordered.isEmpty() || !(ordered.get(0) instanceof VerityProvider)) {
            ordered.add(0, new VerityValidator());
        }
        return ordered;
    }
}

package dev.verity.internal.extraction;

import dev.verity.model.Secret;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;

/** Extracts what a {@link Secret} hides: constraints on the secret are for that. */
final class SecretExtractor implements ValueExtractor<Secret<?>> {
    @Override
    public void extractValues(@Nullable Secret<?> secret, ValueReceiver receiver) {
        receiver.value(null, secret == null ? null : secret.reveal());
    }
}

package dev.verity.sample.harbour.dues;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Opens envelopes; being a bean is all that it takes to be used. */
@Singleton
public class SealedExtractor implements ValueExtractor<Sealed<@ExtractedValue ?>> {
    @Inject
    FlagRegister register;

    @Override
    public void extractValues(Sealed<?> sealed, ValueReceiver receiver) {
        if (register.knows("DE")) {
            receiver.value(null, sealed.content());
        }
    }
}

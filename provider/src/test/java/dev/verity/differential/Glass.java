package dev.verity.differential;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** A container whose constraints are meant for what it holds. */
public final class Glass<T> {
    final T content;

    public Glass(T content) {
        this.content = content;
    }

    @UnwrapByDefault
    static final class Extractor implements ValueExtractor<Glass<@ExtractedValue ?>> {
        @Override
        public void extractValues(Glass<?> glass, ValueReceiver receiver) {
            receiver.value(null, glass.content);
        }
    }
}

package dev.verity.differential;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** A container of the application's own. */
public class Box<T> {
    final T content;

    public Box(T content) {
        this.content = content;
    }

    static final class Extractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<content>", box.content);
        }
    }
}

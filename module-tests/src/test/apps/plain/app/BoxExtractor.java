package app;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Provided as a service. */
public class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
    @Override
    public void extractValues(Box<?> box, ValueReceiver receiver) {
        receiver.value("content", box.content());
    }
}

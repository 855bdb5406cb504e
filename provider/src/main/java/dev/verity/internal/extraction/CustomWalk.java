package dev.verity.internal.extraction;

import jakarta.validation.valueextraction.ValueExtractor;
import jakarta.validation.valueextraction.ValueExtractor.ValueReceiver;
import org.jspecify.annotations.Nullable;

/** Hands what a {@link ValueExtractor} reports to our receiver. */
record CustomWalk(ElementReceiver receiver) implements ValueReceiver {

    @SuppressWarnings("unchecked")
    static void walk(ValueExtractor<?> extractor, Object container, ElementReceiver receiver) {
        ((ValueExtractor<Object>) extractor).extractValues(container, new CustomWalk(receiver));
    }

    @Override
    public void value(@Nullable String nodeName, @Nullable Object object) {
        receiver.value(nodeName, object);
    }

    @Override
    public void iterableValue(@Nullable String nodeName, @Nullable Object object) {
        receiver.iterable(nodeName, object);
    }

    @Override
    public void indexedValue(@Nullable String nodeName, int i, @Nullable Object object) {
        receiver.indexed(nodeName, i, object);
    }

    @Override
    public void keyedValue(@Nullable String nodeName, @Nullable Object key, @Nullable Object object) {
        receiver.keyed(nodeName, key, object);
    }
}

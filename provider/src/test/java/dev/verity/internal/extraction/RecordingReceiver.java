package dev.verity.internal.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what it receives. */
final class RecordingReceiver implements ElementReceiver {

    final List<String> received = new ArrayList<>();

    @Override
    public void value(@Nullable String nodeName, @Nullable Object value) {
        received.add("%s=%s".formatted(nodeName, value));
    }

    @Override
    public void iterable(@Nullable String nodeName, @Nullable Object value) {
        received.add("%s[]=%s".formatted(nodeName, value));
    }

    @Override
    public void indexed(@Nullable String nodeName, int index, @Nullable Object value) {
        received.add("%s[%d]=%s".formatted(nodeName, index, value));
    }

    @Override
    public void keyed(@Nullable String nodeName, @Nullable Object key, @Nullable Object value) {
        received.add("%s[%s]=%s".formatted(nodeName, key, value));
    }
}

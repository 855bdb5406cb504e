package dev.verity.internal.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of a container, one by one.
 *
 * <p>A null node name means that the element gets no node of its own in the property path.
 */
public interface ElementReceiver {

    /** Takes the only element of a container. */
    void value(@Nullable String nodeName, @Nullable Object value);

    /** Takes one of several elements without index or key. */
    void iterable(@Nullable String nodeName, @Nullable Object value);

    /** Takes the element at an index. */
    void indexed(@Nullable String nodeName, int index, @Nullable Object value);

    /** Takes the element under a key. */
    void keyed(@Nullable String nodeName, @Nullable Object key, @Nullable Object value);
}

package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * Work that is not finished: one level of the object graph between the root and the value in hand.
 *
 * <p>Frames live on the heap, so the depth of a graph is limited by memory and not by the thread's stack.
 */
abstract class Frame {
    /** The frame that this one returns to. */
    final @Nullable Frame parent;

    /** The path that nodes of this level are appended to. */
    final PropertyPath path;

    Frame(@Nullable Frame parent, PropertyPath path) {
        this.parent = parent;
        this.path = path;
    }

    /** Works until it is finished, and then says so by {@link Walk#finish}, or until it has pushed another frame. */
    abstract void advance(Walk walk);
}

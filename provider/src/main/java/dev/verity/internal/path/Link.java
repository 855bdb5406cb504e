package dev.verity.internal.path;

import java.io.Serializable;

/** One link of a {@link PropertyPath}: a node, or the position of the next node in its container. */
sealed interface Link extends Serializable permits Segment, Element {

    /** Writes this link as it reads in the path's text. */
    void appendTo(StringBuilder text);
}

package org.hibernate.validator.path;

import java.util.RandomAccess;

/** A property path whose nodes are found by their position. */
public interface RandomAccessPath extends Path, RandomAccess {
    /** The first node. */
    Node getRootNode();

    /**
     * The node at a position.
     *
     * @param index counted from 0
     */
    Node getNode(int index);

    /** The number of nodes. */
    int length();
}

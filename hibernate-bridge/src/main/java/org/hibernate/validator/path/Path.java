package org.hibernate.validator.path;

/** A property path that gives its last node. */
public interface Path extends jakarta.validation.Path {
    /** The last node. */
    Node getLeafNode();
}

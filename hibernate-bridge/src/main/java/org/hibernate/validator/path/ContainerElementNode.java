package org.hibernate.validator.path;

/** The node of an element of a container, with its value. */
public interface ContainerElementNode extends jakarta.validation.Path.ContainerElementNode {
    /** The value of the element when it was validated. */
    Object getValue();
}

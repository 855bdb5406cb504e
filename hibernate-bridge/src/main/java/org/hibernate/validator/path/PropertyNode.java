package org.hibernate.validator.path;

/** The node of a property, with its value. */
public interface PropertyNode extends jakarta.validation.Path.PropertyNode {
    /** The value of the property when it was validated. */
    Object getValue();
}

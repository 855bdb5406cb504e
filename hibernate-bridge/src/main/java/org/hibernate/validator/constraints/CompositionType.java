package org.hibernate.validator.constraints;

/** How the constraints that a constraint is composed of are combined. */
public enum CompositionType {
    /** At least one of them must hold. */
    OR,

    /** All of them must hold: what Jakarta Validation does by itself. */
    AND,

    /** None of them may hold. */
    ALL_FALSE
}

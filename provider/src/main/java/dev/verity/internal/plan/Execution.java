package dev.verity.internal.plan;

/** How a constraint is checked. */
public enum Execution {
    /** By code in the kernel. */
    INLINE,
    /** By its ConstraintValidator, which the kernel calls. */
    CALL,
    /** By its ConstraintValidator, which the interpreter calls. */
    INTERPRETED
}

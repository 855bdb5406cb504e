/**
 * Constraint definitions and their uses, the built-in constraints, and the resolution of ConstraintValidators.
 */
@NullMarked
package dev.verity.internal.constraint;

import org.jspecify.annotations.NullMarked;

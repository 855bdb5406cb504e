/** Scalar types: which input becomes a value of the type, leniently or strictly, and how a value is written. */
@NullMarked
package dev.verity.internal.coercion;

import org.jspecify.annotations.NullMarked;

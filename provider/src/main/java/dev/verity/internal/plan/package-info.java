/**
 * Turns metadata into flat slot plans in which everything static is decided.
 */
@NullMarked
package dev.verity.internal.plan;

import org.jspecify.annotations.NullMarked;

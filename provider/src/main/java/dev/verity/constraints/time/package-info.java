/**
 * Constraints on durations.
 */
@NullMarked
package dev.verity.constraints.time;

import org.jspecify.annotations.NullMarked;

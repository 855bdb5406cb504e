/**
 * Constraints declared by calls in place of annotations: the contracts of the programmatic mapping.
 */
@NullMarked
package dev.verity.mapping;

import org.jspecify.annotations.NullMarked;

/**
 * Constraints on numbers that authorities of Russia give out.
 */
@NullMarked
package dev.verity.constraints.ru;

import org.jspecify.annotations.NullMarked;

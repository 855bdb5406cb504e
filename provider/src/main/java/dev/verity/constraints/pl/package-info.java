/**
 * Constraints on numbers that authorities of Poland give out.
 */
@NullMarked
package dev.verity.constraints.pl;

import org.jspecify.annotations.NullMarked;

/**
 * Constraints on numbers that authorities of Brazil give out.
 */
@NullMarked
package dev.verity.constraints.br;

import org.jspecify.annotations.NullMarked;

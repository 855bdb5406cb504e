/**
 * Constraints on numbers that authorities of Korea give out.
 */
@NullMarked
package dev.verity.constraints.kor;

import org.jspecify.annotations.NullMarked;

/**
 * The arithmetic of check digits, on text in place.
 */
@NullMarked
package dev.verity.internal.checkdigit;

import org.jspecify.annotations.NullMarked;

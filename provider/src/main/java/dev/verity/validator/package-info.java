/**
 * The entry point and the contracts of the Verity validator.
 */
@NullMarked
package dev.verity.validator;

import org.jspecify.annotations.NullMarked;

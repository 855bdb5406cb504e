package dev.verity.internal.shadow;

import jakarta.validation.Validator;

/**
 * A Validator and the one beside it.
 *
 * @param firstOnly whether they stop at the first violation, which need not be the same one
 */
record Beside(Validator own, Validator other, boolean firstOnly) {}

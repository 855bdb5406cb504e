/**
 * Typed, valid objects from untrusted data: the {@link dev.verity.model.Model} base class, its annotations, its errors and its dumps.
 */
@NullMarked
package dev.verity.model;

import org.jspecify.annotations.NullMarked;

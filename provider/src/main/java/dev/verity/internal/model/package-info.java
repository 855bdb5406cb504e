/** The handles of model types: reading, validating, dumping and telling what is wrong. */
@NullMarked
package dev.verity.internal.model;

import org.jspecify.annotations.NullMarked;

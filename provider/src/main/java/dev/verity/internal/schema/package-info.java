/** Describes types as JSON Schema: their shapes, and what the constraints on them say. */
@NullMarked
package dev.verity.internal.schema;

import org.jspecify.annotations.NullMarked;

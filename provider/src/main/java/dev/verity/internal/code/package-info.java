/**
 * Stable codes of violations, for programs to tell errors apart by.
 */
@NullMarked
package dev.verity.internal.code;

import org.jspecify.annotations.NullMarked;

/**
 * Runs another provider beside ours and compares their results.
 */
@NullMarked
package dev.verity.internal.shadow;

import org.jspecify.annotations.NullMarked;

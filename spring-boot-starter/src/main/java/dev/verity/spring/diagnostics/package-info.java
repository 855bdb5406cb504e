/** Explains why an application does not start, and the way out. */
@NullMarked
package dev.verity.spring.diagnostics;

import org.jspecify.annotations.NullMarked;

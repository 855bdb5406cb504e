/** Compiles plans to kernels; the only package that knows the bytecode library. */
@NullMarked
package dev.verity.internal.kernel;

import org.jspecify.annotations.NullMarked;

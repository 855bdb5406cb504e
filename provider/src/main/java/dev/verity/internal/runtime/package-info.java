/**
 * Holds the few types that plans and kernels run against.
 */
@NullMarked
package dev.verity.internal.runtime;

import org.jspecify.annotations.NullMarked;

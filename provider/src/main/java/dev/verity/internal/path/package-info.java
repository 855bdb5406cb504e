/** Property paths: immutable chains of nodes that share their prefixes. */
@NullMarked
package dev.verity.internal.path;

import org.jspecify.annotations.NullMarked;

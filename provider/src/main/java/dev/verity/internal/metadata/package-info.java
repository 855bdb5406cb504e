/**
 * Reads what annotations and other sources declare on a class and gives it as immutable bean metadata, inheritance resolved.
 */
@NullMarked
package dev.verity.internal.metadata;

import org.jspecify.annotations.NullMarked;

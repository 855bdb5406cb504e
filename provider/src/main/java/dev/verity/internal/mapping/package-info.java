/**
 * Constraints declared by calls as a source of metadata, beside annotations and XML.
 */
@NullMarked
package dev.verity.internal.mapping;

import org.jspecify.annotations.NullMarked;

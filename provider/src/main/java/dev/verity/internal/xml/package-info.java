/**
 * Reads validation.xml and constraint mappings and gives them as a source of metadata.
 */
@NullMarked
package dev.verity.internal.xml;

import org.jspecify.annotations.NullMarked;

/** Model classes, records and beans read once: their fields in order, with keys, types, defaults and hooks. */
@NullMarked
package dev.verity.internal.shape;

import org.jspecify.annotations.NullMarked;

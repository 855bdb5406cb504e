/** Generic types: erasure, type arguments as seen from a subtype, and subtyping. */
@NullMarked
package dev.verity.internal.type;

import org.jspecify.annotations.NullMarked;

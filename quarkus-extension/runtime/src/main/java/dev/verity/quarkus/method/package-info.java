/** Validates the calls of beans' methods and constructors. */
@NullMarked
package dev.verity.quarkus.method;

import org.jspecify.annotations.NullMarked;

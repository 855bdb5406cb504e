/** Turns input into values of a shape and values into output: Maps, lists and JSON tokens. */
@NullMarked
package dev.verity.internal.codec;

import org.jspecify.annotations.NullMarked;

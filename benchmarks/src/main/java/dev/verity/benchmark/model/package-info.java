/** Typed data out of maps and JSON and back: what is measured, with what input, and whether all contenders do the same. */
@NullMarked
package dev.verity.benchmark.model;

import org.jspecify.annotations.NullMarked;

/** The program that measures and reports. */
@NullMarked
package dev.verity.benchmark;

import org.jspecify.annotations.NullMarked;

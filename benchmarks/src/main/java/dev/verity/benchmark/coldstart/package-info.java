/** Programs that are started, validate, and end: one for each contender, and what starts and measures them. */
@NullMarked
package dev.verity.benchmark.coldstart;

import org.jspecify.annotations.NullMarked;

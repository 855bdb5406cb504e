/** The yardstick: what a careful developer writes by hand for each bean, with {@link java.util.regex} for patterns. */
@NullMarked
package dev.verity.benchmark.hand;

import org.jspecify.annotations.NullMarked;

/** The contenders: one class of JMH benchmarks for each, with one method for each workload that it can do. */
@NullMarked
package dev.verity.benchmark.contender;

import org.jspecify.annotations.NullMarked;

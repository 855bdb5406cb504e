package dev.verity.benchmark.report;

/**
 * What one operation cost.
 *
 * @param nanoseconds CPU time of the thread, the median of all iterations
 * @param clockNanoseconds time on the clock, the median of all iterations
 * @param bytes allocated memory
 */
record Measurement(double nanoseconds, double clockNanoseconds, double bytes) {}

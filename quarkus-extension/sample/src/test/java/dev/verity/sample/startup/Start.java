package dev.verity.sample.startup;

/**
 * What one start cost. Times are milliseconds, sizes kilobytes. CPU time is that of the user and of the system, all threads;
 * wall and {@code cpu} are until the application was ready, {@code afterRequests} is when it had answered.
 */
record Start(double wall, double cpu, double firstRequest, double secondRequest, Usage ready, Usage afterRequests) {
    /** What the JVM has used up to a moment; the heap is that after a collection. */
    record Usage(double cpu, double resident, double heap, double metaspace, double classes) {}
}

package dev.verity.sample.startup;

/**
 * What one start cost. Times are milliseconds; wall time and CPU time (of the user and of the system, all threads) are those
 * until the application was ready, {@code cpuAfterRequests} that after the requests. Classes and heap are those of the
 * application when it was ready.
 */
record Start(
        double wall,
        double cpu,
        double classes,
        double heapKilobytes,
        double firstRequest,
        double secondRequest,
        double cpuAfterRequests,
        double classesAfterRequests) {}

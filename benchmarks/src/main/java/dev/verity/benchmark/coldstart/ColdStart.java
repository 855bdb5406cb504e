package dev.verity.benchmark.coldstart;

/** What one start of a program cost, in medians of several. What the system does not tell is NaN. */
public record ColdStart(
        String contender,
        String work,
        double wallMillis,
        double cpuMillis,
        double peakMemoryMiB,
        int classesLoaded,
        int classesOutsideArchive) {}

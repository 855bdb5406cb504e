package dev.verity.benchmark.model.user;

/** How many rows of a stream were good and how many were refused. */
public record Tally(long good, long refused) {}

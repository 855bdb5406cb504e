package dev.verity.benchmark.model;

/** The time that Pydantic takes for an operation: CPU time of the thread, and on the clock. */
public record PydanticTime(double nanoseconds, double clockNanoseconds) {}

package dev.verity.benchmark.model;

/**
 * The memory that a contender needs.
 *
 * @param bytes of a user with all that it refers to, on average over many
 * @param ownBytes of these, what the user has without its text
 * @param streamMiB the most memory of a process that reads a stream of lines
 */
public record ModelMemory(double bytes, double ownBytes, double streamMiB) {}

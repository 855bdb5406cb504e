package dev.verity.sample.clinic.visit;

/** A visit that is agreed on. */
public record Visit(long id, String pet) {}

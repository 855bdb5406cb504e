package app;

/** A container that no built-in extractor knows. */
public record Box<T>(T content) {}

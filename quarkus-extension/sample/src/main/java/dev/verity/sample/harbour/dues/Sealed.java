package dev.verity.sample.harbour.dues;

/** Something in an envelope. */
public record Sealed<T>(T content) {}

package dev.verity.sample.harbour.marina;

/** What to do about a violation. */
record Advice(String harbour) {}

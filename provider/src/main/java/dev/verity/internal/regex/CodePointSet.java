package dev.verity.internal.regex;

/** A set of code points. */
sealed interface CodePointSet permits ExplicitSet, ProbedSet {
    boolean contains(int codePoint);
}

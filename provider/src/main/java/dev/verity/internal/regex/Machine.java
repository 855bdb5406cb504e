package dev.verity.internal.regex;

/** What runs over a text; immutable, and without allocation or recursion. */
interface Machine {
    boolean matches(CharSequence text);

    boolean matches(String text);
}

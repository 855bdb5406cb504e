package dev.verity.internal.message;

/** One piece of a parsed message template. */
sealed interface Segment {

    /** The text that stands in the message when nothing replaces the segment, without escapes. */
    String text();

    /** Text that stays as it is. */
    record Literal(String text) implements Segment {}

    /** A message parameter, <code>{name}</code>. */
    record Parameter(String name, String text) implements Segment {}

    /**
     * A message expression, <code>${name}</code>; its text is what the Expression Language is given.
     *
     * @param name what stands between the braces; as a parameter's name it takes precedence over the expression
     */
    record Expression(String name, String text) implements Segment {}
}

package dev.verity.internal.message;

import java.util.List;

/**
 * A message template, parsed.
 *
 * @param malformed true if its braces do not match, so that its text is taken as it is
 */
record Template(String text, List<Segment> segments, boolean malformed) {

    /** True if the template holds neither parameters nor expressions. */
    boolean isLiteral() {
        return segments.isEmpty() || (segments.size() == 1 && segments.get(0) instanceof Segment.Literal);
    }

    /** The message of a template that {@linkplain #isLiteral() is literal}. */
    String literal() {
        return segments.isEmpty() ? "" : segments.get(0).text();
    }
}

package dev.verity.internal.schema;

import dev.verity.internal.regex.PortablePattern;
import dev.verity.internal.shape.TextTransform;
import jakarta.validation.constraints.Pattern.Flag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What constraints on texts say. */
final class TextRules {
    private static final String ANY = ".*";

    private TextRules() {}

    static boolean notBlank(Keywords schema) {
        if (schema.kind() != Kind.TEXT) {
            return false;
        }
        schema.pattern(TextPatterns.NOT_BLANK);
        return true;
    }

    static boolean pattern(Keywords schema, Attributes attributes) {
        if (schema.kind() != Kind.TEXT) {
            return false;
        }
        int flags = Arrays.stream(attributes.as(Flag[].class, "flags"))
                .mapToInt(Flag::getValue)
                .reduce(0, (a, b) -> a | b);
        String portable = PortablePattern.of(Pattern.compile(attributes.text("regexp"), flags), flags);
        if (portable == null) {
            return false;
        }
        schema.pattern(portable);
        return true;
    }

    static boolean email(Keywords schema, Attributes attributes, Profile profile) {
        if (schema.kind() != Kind.TEXT) {
            return false;
        }
        schema.form("email", TextPatterns.EMAIL, profile);
        return attributes.text("regexp").equals(ANY) || pattern(schema, attributes);
    }

    static boolean url(Keywords schema, Attributes attributes, Profile profile) {
        boolean isUri = schema.kind() == Kind.FORMATTED && schema.isOf(URI.class);
        if (schema.kind() != Kind.TEXT && !isUri) {
            return false;
        }
        schema.form("uri", url(attributes), profile);
        return true;
    }

    private static String url(Attributes attributes) {
        String protocols = Arrays.stream(attributes.as(String[].class, "protocols"))
                .map(TextRules::literal)
                .collect(Collectors.joining("|"));
        String host = attributes.text("host");
        int port = attributes.number("port");
        return "^(?:" + protocols + ")://" + (host.isEmpty() ? TextPatterns.HOST : literal(host))
                + (port < 0 ? TextPatterns.URL_PORT : ":" + port) + TextPatterns.URL_REST + "$";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            literal.append("^$\\.*+?()[]{}|".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return literal.toString();
    }

    /** Constraints hold for the changed text: so only text that does not change is known to be valid. */
    static void unchanged(Keywords schema, List<TextTransform> transforms) {
        for (TextTransform transform : transforms) {
            schema.pattern(
                    switch (transform) {
                        case STRIP -> TextPatterns.STRIPPED;
                        case LOWER -> TextPatterns.LOWER;
                        case UPPER -> TextPatterns.UPPER;
                    });
        }
    }
}

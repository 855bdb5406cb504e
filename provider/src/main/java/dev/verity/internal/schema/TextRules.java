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
        return url(List.of(attributes.as(String[].class, "protocols")), attributes);
    }

    private static String url(List<String> allowed, Attributes attributes) {
        String protocols = allowed.stream().map(TextRules::literal).collect(Collectors.joining("|"));
        String host = attributes.text("host");
        int port = attributes.number("port");
        return "^(?:" + protocols + ")://" + (host.isEmpty() ? TextPatterns.HOST : literal(host))
                + (port < 0 ? TextPatterns.URL_PORT : ":" + port) + TextPatterns.URL_REST + "$";
    }

    /** The URL constraint of Hibernate Validator, with one protocol or any, and a regular expression. */
    static boolean netUrl(Keywords schema, Attributes attributes, Profile profile) {
        if (schema.kind() != Kind.TEXT) {
            return false;
        }
        String protocol = attributes.text("protocol");
        List<String> allowed = protocol.isEmpty() ? List.of("http", "https", "ftp") : List.of(protocol);
        schema.form("uri", url(allowed, attributes), profile);
        return isUnrestricted(attributes) || pattern(schema, attributes);
    }

    private static boolean isUnrestricted(Attributes attributes) {
        return attributes.text("regexp").equals(ANY) && attributes.as(Flag[].class, "flags").length == 0;
    }

    /** The check digit is left unsaid. */
    static boolean ean(Keywords schema, Attributes attributes) {
        if (schema.kind() == Kind.TEXT) {
            boolean isShort = attributes.as(Enum.class, "type").name().equals("EAN8");
            schema.pattern(isShort ? "^[0-9]{8}$" : "^[0-9]{13}$");
        }
        return false;
    }

    /** Version 6 has too many forms. */
    static boolean ipAddress(Keywords schema, Attributes attributes, Profile profile) {
        boolean isSaid = schema.kind() == Kind.TEXT
                && attributes.as(Enum.class, "type").name().equals("IPv4");
        if (isSaid) {
            schema.form("ipv4", TextPatterns.IPV4, profile);
        }
        return isSaid;
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

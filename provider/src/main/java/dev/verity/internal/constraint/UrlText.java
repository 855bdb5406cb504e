package dev.verity.internal.constraint;

import java.util.Locale;

/** Reads the parts of a URL in place, by the grammar of RFC 3986 with characters beyond ASCII. */
final class UrlText {
    /** The port of a URL that has none, or nothing after the colon. */
    static final int ABSENT = -1;

    static final int MALFORMED = -2;

    private static final String UNRESERVED = AsciiSet.LETTERS_AND_DIGITS + "-._~";
    private static final AsciiSet USER = AsciiSet.of(UNRESERVED + "!$&'()*+,;=:%");
    private static final AsciiSet PATH = AsciiSet.of(UNRESERVED + "!$&'()*+,;=:@/%");
    private static final AsciiSet QUERY = AsciiSet.of(UNRESERVED + "!$&'()*+,;=:@/?%");

    private UrlText() {}

    static boolean isProtocol(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether the expected text stands at the index, without regard to case. */
    static boolean matches(CharSequence text, int index, String expected) {
        if (text.length() - index < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            char c = text.charAt(index + i);
            char e = expected.charAt(i);
            if (c != e && !areCases(c, e)) {
                return false;
            }
        }
        return true;
    }

    /** A character beyond ASCII is no case of one in ASCII, as the Kelvin sign would be of a k. */
    private static boolean areCases(char one, char other) {
        return one < AsciiSet.LIMIT == other < AsciiSet.LIMIT
                && Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    static int authorityEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '/' && text.charAt(i) != '?' && text.charAt(i) != '#') {
            i++;
        }
        return i;
    }

    /** The index after the user and the {@code @}, or the start if there is no user. */
    static int afterUser(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '@') {
                return i + 1;
            }
        }
        return start;
    }

    static boolean areUserCharacters(CharSequence text, int start, int end) {
        return areOf(USER, text, start, end);
    }

    /** The index of the colon before the port, or the end. */
    static int hostEnd(CharSequence text, int start, int end) {
        boolean literal = start < end && text.charAt(start) == '[';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            literal &= c != ']';
            if (c == ':' && !literal) {
                return i;
            }
        }
        return end;
    }

    /** The port after the host, {@link #ABSENT} or {@link #MALFORMED}. */
    static int port(CharSequence text, int hostEnd, int end) {
        if (end - hostEnd <= 1) {
            return ABSENT;
        }
        int port = 0;
        for (int i = hostEnd + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || port > 0xFFFF) {
                return MALFORMED;
            }
            port = port * 10 + c - '0';
        }
        return port > 0xFFFF ? MALFORMED : port;
    }

    static int usualPort(String protocol) {
        return switch (protocol.toLowerCase(Locale.ROOT)) {
            case "http", "ws" -> 80;
            case "https", "wss" -> 443;
            case "ftp" -> 21;
            default -> ABSENT;
        };
    }

    /** Whether what follows the authority is a path, a query and a fragment, each of which may be absent. */
    static boolean isRest(CharSequence text, int start) {
        int query = indexOf('?', '#', text, start);
        int fragment = indexOf('#', '#', text, query);
        return areOf(PATH, text, start, query)
                && areOf(QUERY, text, query + 1, fragment)
                && areOf(QUERY, text, fragment + 1, text.length());
    }

    private static int indexOf(char wanted, char other, CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != wanted && text.charAt(i) != other) {
            i++;
        }
        return i;
    }

    private static boolean areOf(AsciiSet set, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean allowed = c < AsciiSet.LIMIT ? set.contains(c) : UrlHost.isVisible(text, i);
            if (!allowed || (c == '%' && !isEscape(text, i, end))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(CharSequence text, int index, int end) {
        return end - index > 2
                && AddressLiteral.isHex(text.charAt(index + 1))
                && AddressLiteral.isHex(text.charAt(index + 2));
    }
}

package dev.verity.internal.constraint;

/**
 * Which URLs are valid: those of certain protocols, and of a certain host and port if wanted. Reads a URL from left to right,
 * in place and in linear time.
 */
final class UrlRule {
    private final String[] protocols;
    private final String host;
    private final int port;

    /**
     * @param host the only valid host, or empty for any
     * @param port the only valid port, or -1 for any
     */
    UrlRule(String[] protocols, String host, int port) {
        this.protocols = protocols;
        this.host = host;
        this.port = port;
    }

    boolean accepts(CharSequence text) {
        for (String protocol : protocols) {
            if (isOf(protocol, text)) {
                return hasAuthority(text, protocol);
            }
        }
        return false;
    }

    private static boolean isOf(String protocol, CharSequence text) {
        int end = protocol.length();
        return UrlText.matches(text, 0, protocol)
                && text.length() > end + 3
                && text.charAt(end) == ':'
                && text.charAt(end + 1) == '/'
                && text.charAt(end + 2) == '/';
    }

    private boolean hasAuthority(CharSequence text, String protocol) {
        int start = protocol.length() + 3;
        int end = UrlText.authorityEnd(text, start);
        int hostStart = UrlText.afterUser(text, start, end);
        int hostEnd = UrlText.hostEnd(text, hostStart, end);
        return UrlText.areUserCharacters(text, start, hostStart - 1)
                && UrlHost.isWellFormed(text, hostStart, hostEnd)
                && isWantedHost(text, hostStart, hostEnd)
                && isWantedPort(text, hostEnd, end, protocol)
                && UrlText.isRest(text, end);
    }

    private boolean isWantedHost(CharSequence text, int start, int end) {
        return host.isEmpty() || (host.length() == end - start && UrlText.matches(text, start, host));
    }

    private boolean isWantedPort(CharSequence text, int hostEnd, int end, String protocol) {
        int found = UrlText.port(text, hostEnd, end);
        if (found == UrlText.MALFORMED) {
            return false;
        }
        return port < 0 || port == (found == UrlText.ABSENT ? UrlText.usualPort(protocol) : found);
    }
}

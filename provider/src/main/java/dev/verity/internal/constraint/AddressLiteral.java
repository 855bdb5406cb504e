package dev.verity.internal.constraint;

/**
 * The form of the IP addresses that stand in brackets for a domain, read in place.
 *
 * <p>An IPv6 address has eight groups of one to four hexadecimal digits, of which at least one may be left out by
 * {@code ::}; or it is link-local with a zone; or it ends in an IPv4 address.
 */
final class AddressLiteral {
    private static final int GROUPS = 8;
    private static final int MAX_GROUP_LENGTH = 4;
    private static final String LINK_LOCAL = "fe80:";

    private AddressLiteral() {}

    /** Whether the text is four numbers of at most three digits between dots. */
    static boolean isVersion4(CharSequence text, int start, int end) {
        int numbers = 1;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0) {
                numbers++;
                digits = 0;
            } else if (c < '0' || c > '9' || ++digits > 3) {
                return false;
            }
        }
        return numbers == 4 && digits > 0;
    }

    static boolean isVersion6(CharSequence text, int start, int end) {
        if (startsWith(text, start, end, LINK_LOCAL) && isZoned(text, start + LINK_LOCAL.length(), end)) {
            return true;
        }
        int gap = gap(text, start, end);
        if (gap < 0) {
            return groups(text, start, end) == GROUPS;
        }
        int before = groups(text, start, gap);
        if (before < 0) {
            return false;
        }
        if (indexOf('.', text, gap, end) < end) {
            return isMappedVersion4(before, text, gap + 2, end);
        }
        int after = groups(text, gap + 2, end);
        return after >= 0 && before + after < GROUPS;
    }

    /** Whether the text begins, without regard to case, with a prefix given in lower case. */
    static boolean startsWith(CharSequence text, int start, int end, String prefix) {
        if (end - start < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            char c = text.charAt(start + i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The rest of a link-local address: up to four groups, each after a colon and possibly empty, and a zone. */
    private static boolean isZoned(CharSequence text, int start, int end) {
        int i = start;
        for (int group = 0; group < 4 && i < end && text.charAt(i) == ':'; group++) {
            i = hexEnd(text, i + 1, end);
        }
        boolean zone = i + 1 < end && text.charAt(i) == '%';
        for (i++; zone && i < end; i++) {
            zone = isAlphanumeric(text.charAt(i));
        }
        return zone;
    }

    /** What follows the gap: an IPv4 address, or {@code ffff:} or {@code ffff:0:} and an IPv4 address. */
    private static boolean isMappedVersion4(int before, CharSequence text, int start, int end) {
        int address = end;
        while (address > start && text.charAt(address - 1) != ':') {
            address--;
        }
        boolean prefixed = address > start;
        boolean prefix = prefixed ? before == 0 && isMappedPrefix(text, start, address - 1) : before <= 4;
        return prefix && isVersion4(text, address, end) && areOctets(text, address, end);
    }

    private static boolean isMappedPrefix(CharSequence text, int start, int end) {
        if (!startsWith(text, start, end, "ffff")) {
            return false;
        }
        int i = start + 4;
        if (i < end) {
            boolean zeros = text.charAt(i) == ':' && end - i > 1 && end - i <= 1 + MAX_GROUP_LENGTH;
            for (i++; zeros && i < end; i++) {
                zeros = text.charAt(i) == '0';
            }
            return zeros;
        }
        return true;
    }

    /** Whether the numbers of an IPv4 address are at most 255 and have no superfluous third digit. */
    static boolean areOctets(CharSequence text, int start, int end) {
        int octet = 0;
        int octetStart = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                octet = 0;
                octetStart = i + 1;
            } else {
                octet = octet * 10 + c - '0';
                boolean third = i - octetStart == 2;
                if (third && (octet < 100 || octet > 255)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The index of {@code ::}, or -1. */
    private static int gap(CharSequence text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == ':' && text.charAt(i + 1) == ':') {
                return i;
            }
        }
        return -1;
    }

    /** The number of groups between single colons, or -1 if one is malformed. */
    private static int groups(CharSequence text, int start, int end) {
        if (start == end) {
            return 0;
        }
        int groups = 0;
        int i = start - 1;
        do {
            int groupStart = i + 1;
            i = hexEnd(text, groupStart, end);
            if (i == groupStart) {
                return -1;
            }
            groups++;
        } while (i < end && text.charAt(i) == ':');
        return i == end ? groups : -1;
    }

    /** The index after at most four hexadecimal digits. */
    private static int hexEnd(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && i - start < MAX_GROUP_LENGTH && isHex(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int indexOf(char wanted, CharSequence text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != wanted) {
            i++;
        }
        return i;
    }

    static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

package dev.verity.internal.constraint;

/** The text form of IP addresses, read in place (RFC 4291, section 2.2). */
final class IpAddressText {
    private static final int GROUPS = 8;
    private static final int MAX_GROUP_LENGTH = 4;
    private static final int NUMBERS = 4;
    private static final int GREATEST_NUMBER = 255;

    private final CharSequence text;
    private final int end;
    private int index;
    private int groups;
    private boolean shortened;

    private IpAddressText(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Whether the text is four numbers up to 255 between dots, none of which has a superfluous zero in front. */
    static boolean isVersion4(CharSequence text, int start, int end) {
        int numbers = 1;
        int digits = 0;
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && digits > 0) {
                numbers++;
                digits = 0;
                number = 0;
            } else {
                boolean superfluousZero = digits > 0 && number == 0;
                number = 10 * number + c - '0';
                if (c < '0' || c > '9' || superfluousZero || number > GREATEST_NUMBER || numbers > NUMBERS) {
                    return false;
                }
                digits++;
            }
        }
        return numbers == NUMBERS && digits > 0;
    }

    /** Whether the text, up to {@code %}, is eight groups of hexadecimal digits, or fewer and a double colon. */
    static boolean isVersion6(CharSequence text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '%') {
            end++;
        }
        return new IpAddressText(text, end).isVersion6();
    }

    private boolean isVersion6() {
        shortened = isDoubleColon();
        if (!shortened && isColon(index)) {
            return false;
        }
        index += shortened ? 2 : 0;
        while (index < end) {
            if (!readGroup() || !readSeparator()) {
                return false;
            }
        }
        return shortened ? groups < GROUPS : groups == GROUPS;
    }

    /** Reads some digits, or an IPv4 address that is the rest. */
    private boolean readGroup() {
        int start = index;
        while (index < end && index - start <= MAX_GROUP_LENGTH && AddressLiteral.isHex(text.charAt(index))) {
            index++;
        }
        if (index < end && text.charAt(index) == '.') {
            boolean version4 = isVersion4(text, start, end);
            index = end;
            groups += 2;
            return version4;
        }
        groups++;
        return index > start && index - start <= MAX_GROUP_LENGTH && groups <= GROUPS;
    }

    /** Reads what stands before another group, or nothing at the end. */
    private boolean readSeparator() {
        if (index == end) {
            return true;
        }
        if (isDoubleColon()) {
            boolean first = !shortened;
            shortened = true;
            index += 2;
            return first;
        }
        return isColon(index) && ++index < end;
    }

    private boolean isDoubleColon() {
        return isColon(index) && isColon(index + 1);
    }

    private boolean isColon(int at) {
        return at < end && text.charAt(at) == ':';
    }
}

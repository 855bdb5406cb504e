package dev.verity.internal.constraint;

import java.net.IDN;

/**
 * The form of an e-mail address's domain: labels between dots, or an address literal in brackets.
 *
 * <p>A domain has at most 255 characters, a label 63. Where there are characters beyond ASCII, those of the ASCII form
 * (RFC 3490) count, and there must be such a form.
 */
final class EmailDomain {
    /** No domain is longer: only characters that compose or are ignored make the ASCII form the shorter one. */
    static final int MAX_UNICODE_LENGTH = 1024;

    private static final int MAX_ASCII_LENGTH = 255;
    private static final int MAX_LABEL_LENGTH = 63;
    private static final AsciiSet LABEL = AsciiSet.of(AsciiSet.LETTERS_AND_DIGITS + "!#$%&'*+/=?^_`{|}~-");

    private EmailDomain() {}

    static boolean isWellFormed(CharSequence text, int start, int end) {
        if (start == end || end - start > MAX_UNICODE_LENGTH) {
            return false;
        }
        if (text.charAt(start) == '[') {
            return isLiteral(text, start, end);
        }
        boolean ascii = isAscii(text, start, end);
        int maxLabelLength = ascii ? MAX_LABEL_LENGTH : MAX_UNICODE_LENGTH;
        return areLabels(text, start, end, maxLabelLength)
                && (ascii ? end - start <= MAX_ASCII_LENGTH : hasAsciiForm(text.subSequence(start, end)));
    }

    private static boolean areLabels(CharSequence text, int start, int end, int maxLength) {
        int labelStart = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                if (!isLabel(text, labelStart, i, maxLength)) {
                    return false;
                }
                labelStart = i + 1;
            } else if (!LABEL.containsOrBeyond(text, i, end)) {
                return false;
            }
        }
        return isLabel(text, labelStart, end, maxLength);
    }

    private static boolean isLabel(CharSequence text, int start, int end, int maxLength) {
        return end > start && end - start <= maxLength && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
    }

    private static boolean isLiteral(CharSequence text, int start, int end) {
        if (end - start > MAX_LABEL_LENGTH || text.charAt(end - 1) != ']') {
            return false;
        }
        return AddressLiteral.startsWith(text, start + 1, end, "ipv6:")
                ? AddressLiteral.isVersion6(text, start + 6, end - 1)
                : AddressLiteral.isVersion4(text, start + 1, end - 1);
    }

    private static boolean isAscii(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= AsciiSet.LIMIT) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAsciiForm(CharSequence domain) {
        try {
            return IDN.toASCII(domain.toString()).length() <= MAX_ASCII_LENGTH;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}

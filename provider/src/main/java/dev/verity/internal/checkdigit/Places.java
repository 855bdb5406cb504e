package dev.verity.internal.checkdigit;

/**
 * Which characters of a text are summed up, and which one is the check digit.
 *
 * @param start the index of the first character that is summed up; counts only with an end
 * @param end the index behind the last one, or {@link #ALL}
 * @param checkDigit the index of the check digit, or {@link #BEHIND}
 * @param skipsOthers whether characters other than 0 to 9 are passed over
 */
public record Places(int start, int end, int checkDigit, boolean skipsOthers) {
    /** The end of a text whose last character is the check digit. */
    public static final int ALL = Integer.MAX_VALUE;

    /** The check digit is the character behind those that are summed up. */
    public static final int BEHIND = -1;

    int from() {
        return end == ALL ? 0 : start;
    }

    int to(CharSequence text) {
        if (end == ALL) {
            return text.length() - 1;
        }
        return checkDigit == BEHIND ? end : end + 1;
    }

    int checkDigit(CharSequence text) {
        if (checkDigit != BEHIND) {
            return checkDigit;
        }
        return end == ALL ? text.length() - 1 : end;
    }

    /** Whether the text is long enough to have all these places. */
    boolean areIn(CharSequence text) {
        int check = checkDigit(text);
        return from() <= to(text) && to(text) <= text.length() && check >= 0 && check < text.length();
    }
}

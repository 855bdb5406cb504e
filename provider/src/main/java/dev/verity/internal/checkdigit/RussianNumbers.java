package dev.verity.internal.checkdigit;

/** The tax numbers of Russia. */
public final class RussianNumbers {
    private static final int[] PERSON = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_WITHOUT_LAST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] LEGAL_ENTITY = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private RussianNumbers() {}

    /** Twelve digits, the last two of which are check digits. */
    public static boolean isInnOfPerson(CharSequence text) {
        return text.length() == PERSON.length + 1 && isValid(text, PERSON_WITHOUT_LAST) && isValid(text, PERSON);
    }

    /** Ten digits, the last of which is a check digit. */
    public static boolean isInnOfLegalEntity(CharSequence text) {
        return text.length() == LEGAL_ENTITY.length + 1 && isValid(text, LEGAL_ENTITY);
    }

    /** Whether the digit behind the weighted ones is that which they ask for. */
    private static boolean isValid(CharSequence text, int[] weights) {
        return WeightedDigits.areAscii(text)
                && WeightedDigits.sum(text, weights) % 11 % 10 == text.charAt(weights.length) - '0';
    }
}

package dev.verity.internal.checkdigit;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The numbers of Polish registers. */
public final class PolishNumbers {
    private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] SHORT_REGON = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int[] LONG_REGON = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};

    /** The months of each century are counted from a number of their own, those of 1900 from 0. */
    private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

    private static final int MONTHS_OF_CENTURY = 20;

    private PolishNumbers() {}

    /** Ten digits; other characters are passed over. */
    public static boolean isNip(CharSequence text) {
        int sum = WeightedDigits.sumOfAll(text, NIP);
        return sum >= 0 && sum % 11 == last(text);
    }

    /** Nine or fourteen digits. */
    public static boolean isRegon(CharSequence text) {
        int[] weights = text.length() == SHORT_REGON.length + 1 ? SHORT_REGON : LONG_REGON;
        if (text.length() != weights.length + 1) {
            return false;
        }
        int sum = WeightedDigits.sum(text, weights);
        return sum >= 0 && sum % 11 % 10 == last(text);
    }

    /** Eleven digits that begin with year, month and day of birth. */
    public static boolean isPesel(CharSequence text) {
        if (text.length() != PESEL.length + 1) {
            return false;
        }
        int sum = WeightedDigits.sum(text, PESEL);
        return sum >= 0 && CheckDigit.complementTo10(sum) == last(text) && beginsWithDate(text);
    }

    private static boolean beginsWithDate(CharSequence text) {
        int month = twoDigits(text, 2);
        int year = CENTURIES[month / MONTHS_OF_CENTURY] + twoDigits(text, 0);
        try {
            LocalDate.of(year, month % MONTHS_OF_CENTURY, twoDigits(text, 4));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int twoDigits(CharSequence text, int index) {
        return 10 * CheckDigit.digit(text.charAt(index)) + CheckDigit.digit(text.charAt(index + 1));
    }

    private static int last(CharSequence text) {
        return CheckDigit.digit(text.charAt(text.length() - 1));
    }
}

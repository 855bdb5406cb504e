package dev.verity.internal.checkdigit;

/** The algorithm of Luhn (ISO/IEC 7812-1, annex B). */
final class Luhn extends CheckDigit {
    private static final int GREATEST_DIGIT = 9;

    Luhn(Places places) {
        super(places, false);
    }

    @Override
    long weighted(int digit, int position) {
        int weighted = position % 2 == 0 ? 2 * digit : digit;
        return weighted > GREATEST_DIGIT ? weighted - GREATEST_DIGIT : weighted;
    }

    @Override
    boolean agrees(long sum, char checkDigit) {
        return digit(checkDigit) == complementTo10(sum);
    }
}

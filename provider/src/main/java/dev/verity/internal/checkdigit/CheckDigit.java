package dev.verity.internal.checkdigit;

/** Tells whether the check digit of a text agrees with its other digits. Thread-safe; takes time in proportion to the text. */
public abstract class CheckDigit {
    private static final int RADIX = 10;

    private final Places places;
    private final boolean leftToRight;

    CheckDigit(Places places, boolean leftToRight) {
        this.places = places;
        this.leftToRight = leftToRight;
    }

    /** By the algorithm of Luhn. */
    public static CheckDigit luhn(Places places) {
        return new Luhn(places);
    }

    /** Modulo 10, digits from the last one on multiplied by two factors in turn. */
    public static CheckDigit modulo10(Places places, int factor, int otherFactor) {
        return new Modulo10(places, factor, otherFactor);
    }

    public final boolean isValid(CharSequence text) {
        return places.areIn(text) && isValidAsPlaced(text);
    }

    private boolean isValidAsPlaced(CharSequence text) {
        int from = places.from();
        int to = places.to(text);
        long sum = 0;
        int position = 0;
        for (int i = 0; i < to - from; i++) {
            char c = text.charAt(leftToRight ? from + i : to - 1 - i);
            if (!places.skipsOthers() || isAsciiDigit(c)) {
                int digit = digit(c);
                if (digit < 0) {
                    return false;
                }
                sum += weighted(digit, position++);
            }
        }
        return agrees(sum, text.charAt(places.checkDigit(text)));
    }

    /** @param position how many digits were summed up before */
    abstract long weighted(int digit, int position);

    abstract boolean agrees(long sum, char checkDigit);

    /** The value of a digit of any script, or -1 of another character. */
    static int digit(char c) {
        return Character.digit(c, RADIX);
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What brings a sum to the next multiple of ten. */
    static int complementTo10(long sum) {
        return (int) (RADIX - sum % RADIX) % RADIX;
    }
}

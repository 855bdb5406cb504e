package dev.verity.internal.checkdigit;

/** A check digit modulo 11 with factors that begin at 2 and rise. */
public final class Modulo11 extends CheckDigit {
    static final int MODULUS = 11;
    private static final int LEAST_FACTOR = 2;

    private final int greatestFactor;
    private final char ten;
    private final char eleven;

    /**
     * @param greatestFactor the factor after which they begin anew
     * @param ten what is written for a result of 10
     * @param eleven what is written for a result of 11
     */
    public Modulo11(Places places, boolean leftToRight, int greatestFactor, char ten, char eleven) {
        super(places, leftToRight);
        this.greatestFactor = greatestFactor;
        this.ten = ten;
        this.eleven = eleven;
    }

    @Override
    long weighted(int digit, int position) {
        return (long) digit * factor(position, greatestFactor);
    }

    @Override
    boolean agrees(long sum, char checkDigit) {
        int result = MODULUS - (int) (sum % MODULUS);
        return switch (result) {
            case 10 -> checkDigit == ten;
            case 11 -> checkDigit == eleven;
            default -> digit(checkDigit) == result;
        };
    }

    static int factor(int position, int greatestFactor) {
        return greatestFactor <= LEAST_FACTOR
                ? LEAST_FACTOR
                : LEAST_FACTOR + position % (greatestFactor - LEAST_FACTOR + 1);
    }
}

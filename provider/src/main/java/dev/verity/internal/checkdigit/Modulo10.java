package dev.verity.internal.checkdigit;

/** A check digit modulo 10 with two factors in turn. */
final class Modulo10 extends CheckDigit {
    private final int factor;
    private final int otherFactor;

    Modulo10(Places places, int factor, int otherFactor) {
        super(places, false);
        this.factor = factor;
        this.otherFactor = otherFactor;
    }

    @Override
    long weighted(int digit, int position) {
        return (long) digit * (position % 2 == 0 ? factor : otherFactor);
    }

    @Override
    boolean agrees(long sum, char checkDigit) {
        return digit(checkDigit) == complementTo10(sum);
    }
}

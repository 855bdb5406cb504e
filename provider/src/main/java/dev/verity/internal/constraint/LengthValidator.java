package dev.verity.internal.constraint;

/** Checks {@link dev.verity.constraints.Length}: text has not too few and not too many characters. */
public final class LengthValidator extends TextValidator {
    private int min;
    private int max;

    @Override
    void initialize(NamedAttributes attributes) {
        min = attributes.integer("min");
        max = attributes.integer("max");
        SizeValidator.requireBounds(attributes.constraint(), min, max);
    }

    @Override
    boolean accepts(CharSequence text) {
        return SizeValidator.isSizeBetween(text.length(), min, max);
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }
}

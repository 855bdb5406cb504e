package dev.verity.internal.constraint;

/** Checks {@link dev.verity.constraints.UUID}: text is a UUID in canonical form, of a valid version and variant. */
final class UuidValidator extends TextValidator {
    private static final int GREATEST_VERSION = 15;
    private static final int GREATEST_VARIANT = 2;

    private boolean empty;
    private UuidRule rule = new UuidRule(true, true, true, 0, 0);

    @Override
    void initialize(NamedAttributes attributes) {
        String letters = attributes.constant("letterCase");
        empty = attributes.flag("allowEmpty");
        rule = new UuidRule(
                attributes.flag("allowNil"),
                !letters.equals("UPPER_CASE"),
                !letters.equals("LOWER_CASE"),
                bits(attributes, "version", 1, GREATEST_VERSION),
                bits(attributes, "variant", 0, GREATEST_VARIANT));
    }

    @Override
    boolean accepts(CharSequence text) {
        return text.length() == 0 ? empty : rule.accepts(text);
    }

    private static int bits(NamedAttributes attributes, String name, int least, int greatest) {
        int[] numbers = attributes.get(name, int[].class);
        int bits = 0;
        for (int number : numbers) {
            if (number < least || number > greatest) {
                throw attributes.invalid(
                        "%s has %d, but must be from %d to %d.".formatted(name, number, least, greatest));
            }
            bits |= 1 << number;
        }
        if (bits == 0) {
            throw attributes.invalid(
                    name + " is empty, so that no UUID would be valid. Name at least one, or leave " + name + " out.");
        }
        return bits;
    }
}

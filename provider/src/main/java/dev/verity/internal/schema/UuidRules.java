package dev.verity.internal.schema;

import java.util.function.IntPredicate;

/** What the constraint on UUIDs says. */
final class UuidRules {
    private static final String NIL = "0{8}(?:-0{4}){3}-0{12}";
    private static final int RESERVED = 0b1110;

    private UuidRules() {}

    static boolean uuid(Keywords schema, Attributes attributes, Profile profile) {
        if (schema.kind() != Kind.TEXT) {
            return false;
        }
        boolean empty = attributes.flag("allowEmpty");
        schema.form(empty ? null : "uuid", pattern(attributes, empty), profile);
        return true;
    }

    private static String pattern(Attributes attributes, boolean empty) {
        String letterCase = attributes.as(Enum.class, "letterCase").name();
        int versions = bits(attributes.as(int[].class, "version"));
        int variants = bits(attributes.as(int[].class, "variant"));
        String any = "[" + digits(digit -> true, letterCase) + "]";
        String version = "[" + digits(digit -> isIn(versions, digit), letterCase) + "]";
        String variant = "[" + digits(digit -> isIn(variants, variantOf(digit)), letterCase) + "]";
        String digits = any + "{8}-" + any + "{4}-" + version + any + "{3}-" + variant + any + "{3}-" + any + "{12}";
        String orNil = attributes.flag("allowNil") ? digits + "|" + NIL : digits;
        return "^(?:" + orNil + (empty ? "|" : "") + ")$";
    }

    private static String digits(IntPredicate wanted, String letterCase) {
        StringBuilder digits = new StringBuilder();
        for (int digit = 0; digit < 16; digit++) {
            if (wanted.test(digit)) {
                char lower = Character.forDigit(digit, 16);
                if (digit < 10 || !letterCase.equals("UPPER_CASE")) {
                    digits.append(lower);
                }
                if (digit >= 10 && !letterCase.equals("LOWER_CASE")) {
                    digits.append(Character.toUpperCase(lower));
                }
            }
        }
        return digits.toString();
    }

    private static int variantOf(int digit) {
        return digit < 0b1000 ? 0 : digit < 0b1100 ? 1 : digit < RESERVED ? 2 : 3;
    }

    private static int bits(int[] numbers) {
        int bits = 0;
        for (int number : numbers) {
            bits |= 1 << number;
        }
        return bits;
    }

    private static boolean isIn(int bits, int number) {
        return (bits >>> number & 1) != 0;
    }
}

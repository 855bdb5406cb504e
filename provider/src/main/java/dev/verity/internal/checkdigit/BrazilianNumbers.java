package dev.verity.internal.checkdigit;

import org.jspecify.annotations.Nullable;

/** The numbers of Brazilian registers, with two check digits at the end, with or without separators. */
public final class BrazilianNumbers {
    private static final String CPF = "ddd.ddd.ddd-dd";
    private static final String CNPJ = "dd.ddd.ddd/dddd-dd";
    private static final String ALPHANUMERIC_CNPJ = "xx.xxx.xxx/xxxx-dd";
    private static final int GREATEST_CNPJ_FACTOR = 9;
    private static final int SEPARATORS_OF_CPF = 3;
    private static final int SEPARATORS_OF_CNPJ = 4;

    private BrazilianNumbers() {}

    /** Whether the text is a number of a natural person. */
    public static boolean isCpf(CharSequence text) {
        char[] digits = characters(text, CPF, SEPARATORS_OF_CPF);
        return digits != null && !isRepeated(digits) && areCheckDigitsValid(digits, Integer.MAX_VALUE);
    }

    /**
     * Whether the text is a number of a legal entity.
     *
     * @param alphanumeric whether capital letters may stand before the check digits
     */
    public static boolean isCnpj(CharSequence text, boolean alphanumeric) {
        char[] digits = characters(text, alphanumeric ? ALPHANUMERIC_CNPJ : CNPJ, SEPARATORS_OF_CNPJ);
        return digits != null && !isRepeated(digits) && areCheckDigitsValid(digits, GREATEST_CNPJ_FACTOR);
    }

    /**
     * The characters of a number without its separators, or null if the text has another form.
     *
     * @param form {@code d} for a digit, {@code x} for a digit or capital letter, and the separators, all of which may be left out
     */
    private static char @Nullable [] characters(CharSequence text, String form, int separators) {
        boolean separated = text.length() == form.length();
        if (!separated && text.length() != form.length() - separators) {
            return null;
        }
        char[] characters = new char[form.length() - separators];
        int count = 0;
        int index = 0;
        for (int i = 0; i < form.length(); i++) {
            char expected = form.charAt(i);
            if (expected == 'd' || expected == 'x') {
                char c = text.charAt(index++);
                if (!CheckDigit.isAsciiDigit(c) && (expected == 'd' || c < 'A' || c > 'Z')) {
                    return null;
                }
                characters[count++] = c;
            } else if (separated && text.charAt(index++) != expected) {
                return null;
            }
        }
        return characters;
    }

    /** Whether all digits, and the first two characters, are the same. */
    private static boolean isRepeated(char[] characters) {
        for (int i = 1; i < characters.length; i++) {
            boolean counts = i == 1 || CheckDigit.isAsciiDigit(characters[i]);
            if (counts && characters[i] != characters[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean areCheckDigitsValid(char[] characters, int greatestFactor) {
        return isCheckDigitValid(characters, characters.length - 2, greatestFactor)
                && isCheckDigitValid(characters, characters.length - 1, greatestFactor);
    }

    /** A letter counts as its distance from the digit 0. */
    private static boolean isCheckDigitValid(char[] characters, int index, int greatestFactor) {
        int sum = 0;
        for (int i = 0; i < index; i++) {
            sum += (characters[i] - '0') * Modulo11.factor(index - 1 - i, greatestFactor);
        }
        int rest = sum % Modulo11.MODULUS;
        return characters[index] - '0' == (rest < 2 ? 0 : Modulo11.MODULUS - rest);
    }
}

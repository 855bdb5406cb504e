package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.Places;

/** Reads where the digits of a constraint are. */
final class CheckDigitPlaces {
    private CheckDigitPlaces() {}

    /** @throws IllegalArgumentException if the check digit would be one of those that are summed up, or there are none */
    static Places of(NamedAttributes attributes) {
        int start = attributes.notNegative("startIndex", "Use 0, the default, for the first character.");
        int end = attributes.notNegative("endIndex", "Leave it out for the whole text.");
        int check = attributes.integer("checkDigitIndex");
        if (start > end) {
            throw attributes.invalid("startIndex is " + start + ", but must not be greater than endIndex, which is "
                    + end + ". Let them enclose the characters that are summed up.");
        }
        if (check > 0 && start <= check && check < end) {
            throw attributes.invalid("checkDigitIndex is " + check + ", but must not lie from startIndex " + start
                    + " to endIndex " + end
                    + ": the check digit is not summed up. Use -1, the default, for the character"
                    + " behind these.");
        }
        return new Places(start, end, check, attributes.flag("ignoreNonDigitCharacters"));
    }
}

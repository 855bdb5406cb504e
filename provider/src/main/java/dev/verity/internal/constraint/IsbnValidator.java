package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.BookNumber;

/** Checks {@link dev.verity.constraints.ISBN}: text is the number of a book. */
final class IsbnValidator extends TextValidator {
    private boolean asShort;
    private boolean asLong;

    @Override
    void initialize(NamedAttributes attributes) {
        String type = attributes.constant("type");
        asShort = !type.equals("ISBN_13");
        asLong = !type.equals("ISBN_10");
    }

    @Override
    boolean accepts(CharSequence text) {
        return BookNumber.isValid(text, asShort, asLong);
    }
}

package dev.verity.internal.constraint;

import dev.verity.internal.checkdigit.RussianNumbers;

/** Checks {@link dev.verity.constraints.ru.INN}. */
final class InnValidator extends TextValidator {
    private boolean person;
    private boolean legalEntity;

    @Override
    void initialize(NamedAttributes attributes) {
        String type = attributes.constant("type");
        person = !type.equals("JURIDICAL");
        legalEntity = !type.equals("INDIVIDUAL");
    }

    @Override
    boolean accepts(CharSequence text) {
        return (person && RussianNumbers.isInnOfPerson(text))
                || (legalEntity && RussianNumbers.isInnOfLegalEntity(text));
    }
}

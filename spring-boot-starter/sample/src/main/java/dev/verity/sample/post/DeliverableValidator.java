package dev.verity.sample.post;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Asks the book of postcodes, which is a bean. */
class DeliverableValidator implements ConstraintValidator<Deliverable, String> {
    private final PostcodeBook book;

    DeliverableValidator(PostcodeBook book) {
        this.book = book;
    }

    @Override
    public boolean isValid(String postcode, ConstraintValidatorContext context) {
        return postcode == null || book.has(postcode);
    }
}

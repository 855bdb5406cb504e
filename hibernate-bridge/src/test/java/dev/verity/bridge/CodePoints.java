package dev.verity.bridge;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraints.CodePointLength;

/** A ConstraintValidator for a constraint of Hibernate Validator. */
public final class CodePoints implements ConstraintValidator<CodePointLength, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value.codePoints().count() == 3;
    }
}

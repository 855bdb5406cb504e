package dev.verity.sample.harbour.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Email;

/** Mail on land: with something before and behind the sign, and not to another ship. */
public class DeliverableValidator implements ConstraintValidator<Email, String> {
    @Override
    public boolean isValid(String address, ConstraintValidatorContext context) {
        return address == null || address.matches("[^@]+@[^@]+") && !address.endsWith(".ship");
    }
}

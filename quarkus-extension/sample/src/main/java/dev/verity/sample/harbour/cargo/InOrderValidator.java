package dev.verity.sample.harbour.cargo;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;

@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public class InOrderValidator implements ConstraintValidator<InOrder, Object[]> {
    @Override
    public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
        return (int) arguments[0] <= (int) arguments[1];
    }
}

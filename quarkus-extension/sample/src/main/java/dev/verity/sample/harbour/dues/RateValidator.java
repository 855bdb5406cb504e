package dev.verity.sample.harbour.dues;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Depends on the annotation, so each use of it has one. */
@Dependent
class RateValidator implements ConstraintValidator<Rate, Integer> {
    private final RateTable table;
    private int limit;

    RateValidator(RateTable table) {
        this.table = table;
    }

    @Override
    public void initialize(Rate rate) {
        limit = table.base() * rate.factor();
    }

    @Override
    public boolean isValid(Integer amount, ConstraintValidatorContext context) {
        if (amount == null || amount <= limit) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{harbour.Rate.message}: at most " + limit)
                .addConstraintViolation();
        return false;
    }
}

package dev.verity.sample.clinic.owner;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Asks the database. */
class UnusedTelephoneValidator implements ConstraintValidator<UnusedTelephone, String> {
    private final OwnerRepository owners;

    UnusedTelephoneValidator(OwnerRepository owners) {
        this.owners = owners;
    }

    @Override
    public boolean isValid(String telephone, ConstraintValidatorContext context) {
        return telephone == null || !owners.existsByTelephone(telephone);
    }
}

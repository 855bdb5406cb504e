package dev.verity.sample.clinic.pet;

import dev.verity.sample.clinic.ClinicProperties;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks the type up in the settings of the clinic. */
class KnownPetTypeValidator implements ConstraintValidator<KnownPetType, String> {
    private final ClinicProperties clinic;

    KnownPetTypeValidator(ClinicProperties clinic) {
        this.clinic = clinic;
    }

    @Override
    public boolean isValid(String type, ConstraintValidatorContext context) {
        return type == null || clinic.petTypes().contains(type);
    }
}

package dev.verity.sample.harbour.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

@ApplicationScoped
public class KnownFlagValidator implements ConstraintValidator<KnownFlag, String> {
    @Inject
    FlagRegister register;

    @Override
    public boolean isValid(String flag, ConstraintValidatorContext context) {
        return flag == null || register.knows(flag);
    }
}

package dev.verity.sample.clinic.pet;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The clinic treats pets of this type. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownPetTypeValidator.class)
@interface KnownPetType {
    String message() default "{dev.verity.sample.clinic.pet.KnownPetType.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

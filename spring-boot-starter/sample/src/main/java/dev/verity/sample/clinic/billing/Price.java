package dev.verity.sample.clinic.billing;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount in euros and cents. */
@NotNull
@PositiveOrZero
@Digits(integer = 6, fraction = 2)
@DecimalMax(value = "5000", message = "{clinic.price.limit}")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface Price {
    String message() default "must be a price";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

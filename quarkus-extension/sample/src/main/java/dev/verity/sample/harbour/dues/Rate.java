package dev.verity.sample.harbour.dues;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount that the rate for the class of ships allows. */
@Constraint(validatedBy = RateValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rate {
    int factor();

    String message() default "{harbour.Rate.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

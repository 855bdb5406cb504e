package dev.verity.sample.post;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Must be given, and known to the post office. */
@NotNull
@Deliverable
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Postcode {
    String message() default "is no postcode";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

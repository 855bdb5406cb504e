package dev.verity.sample.harbour.dues;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A flag in the register. */
@Constraint(validatedBy = KnownFlagValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownFlag {
    String message() default "{harbour.KnownFlag.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

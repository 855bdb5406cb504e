package dev.verity.sample.clinic.owner;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No owner that the clinic knows has this telephone number. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UnusedTelephoneValidator.class)
@interface UnusedTelephone {
    String message() default "is the number of another owner";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package dev.verity.sample.harbour.marina;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A draught that leaves some water under the keel. */
@Constraint(validatedBy = AfloatValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Afloat {
    String message() default "{harbour.Afloat.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

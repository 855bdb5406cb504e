package dev.verity.sample.post;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Must be a postcode to which the post office delivers. */
@Constraint(validatedBy = DeliverableValidator.class)
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Deliverable {
    String message() default "cannot be delivered to";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

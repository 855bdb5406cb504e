package dev.verity.benchmark.bean;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class-level constraint: an event must not end before it starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StartsBeforeItEnds.Validator.class)
public @interface StartsBeforeItEnds {
    String message() default "must start before it ends";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<StartsBeforeItEnds, Event> {
        @Override
        public boolean isValid(Event event, ConstraintValidatorContext context) {
            return event == null
                    || event.getStart() == null
                    || event.getEnd() == null
                    || !event.getEnd().isBefore(event.getStart());
        }
    }
}

package dev.verity.sample.models;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name that nobody has yet. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Free.AskNames.class)
public @interface Free {
    String message() default "is taken";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks a bean of the application. */
    class AskNames implements ConstraintValidator<Free, String> {
        private final Names names;

        AskNames(Names names) {
            this.names = names;
        }

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || names.isFree(name);
        }
    }
}

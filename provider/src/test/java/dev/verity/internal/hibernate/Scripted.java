package dev.verity.internal.hibernate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.Consumer;

/** Accepts nothing, and does with its context what a test says. */
@Constraint(validatedBy = {Scripted.OfValue.class, Scripted.OfParameters.class})
@Retention(RetentionPolicy.RUNTIME)
@interface Scripted {
    String message() default "declared {who}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;

    /** Checks a value. */
    class OfValue implements ConstraintValidator<Scripted, Object> {
        static Consumer<ConstraintValidatorContext> script = context -> {};

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            script.accept(context);
            return false;
        }
    }

    /** Checks the parameters of a method. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class OfParameters extends OfValue {}
}

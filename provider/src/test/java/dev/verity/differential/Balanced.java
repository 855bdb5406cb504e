package dev.verity.differential;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;

/** A constraint on the parameters together, or on the return value. */
@Constraint(validatedBy = {Balanced.Parameters.class, Balanced.Value.class})
@Retention(RUNTIME)
public @interface Balanced {
    String message() default "unbalanced ${validatedValue == null}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;

    /** Whether the first parameter is named. */
    boolean first() default false;

    /** Rejects a null at either end. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class Parameters implements ConstraintValidator<Balanced, Object[]> {
        private boolean first;

        @Override
        public void initialize(Balanced constraint) {
            first = constraint.first();
        }

        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            if (arguments[0] != null && arguments[arguments.length - 1] != null) {
                return true;
            }
            if (first) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("first of {validationAppliesTo}")
                        .addParameterNode(0)
                        .addPropertyNode("weight")
                        .addConstraintViolation();
            }
            return false;
        }
    }

    /** Rejects null. */
    final class Value implements ConstraintValidator<Balanced, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return value != null;
        }
    }
}

package dev.verity.differential;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.math.BigInteger;

/** A constraint with validators of several types, one more specific than the other, and a composing constraint. */
@NotNull(message = "even needs a number")
@Constraint(validatedBy = {Even.OfNumber.class, Even.OfInteger.class})
@Retention(RUNTIME)
@Repeatable(Even.List.class)
@Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
public @interface Even {
    String message() default "{validatedValue} ${validatedValue} is not even";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Retention(RUNTIME)
    @Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
    @interface List {
        Even[] value();
    }

    /** For all numbers. */
    final class OfNumber implements ConstraintValidator<Even, Number> {
        @Override
        public boolean isValid(Number value, ConstraintValidatorContext context) {
            return value == null || !new BigInteger(value.toString()).testBit(0);
        }
    }

    /** For int: it accepts 1 too, so that a wrong choice of the validator shows. */
    final class OfInteger implements ConstraintValidator<Even, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value == 1 || value % 2 == 0;
        }
    }
}

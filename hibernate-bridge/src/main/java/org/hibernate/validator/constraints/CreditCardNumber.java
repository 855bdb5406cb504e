package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text must be a number with a correct Luhn check digit, as credit cards have. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CreditCardNumber.List.class)
@ReportAsSingleViolation
@LuhnCheck
public @interface CreditCardNumber {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.CreditCardNumber.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Whether characters that are no digits are passed over; otherwise they are an error. */
    @OverridesAttribute(constraint = LuhnCheck.class, name = "ignoreNonDigitCharacters")
    boolean ignoreNonDigitCharacters() default false;

    /** Several constraints {@link CreditCardNumber} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        CreditCardNumber[] value();
    }
}

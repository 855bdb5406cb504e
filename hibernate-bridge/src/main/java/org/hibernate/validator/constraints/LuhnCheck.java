package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The last digit of a part of the text must be the check digit that the Luhn algorithm (modulo 10) gives. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(LuhnCheck.List.class)
public @interface LuhnCheck {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.LuhnCheck.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Where the checked part begins. */
    int startIndex() default 0;

    /** Where the checked part ends, inclusive. */
    int endIndex() default Integer.MAX_VALUE;

    /** Where the check digit stands; -1 for the last digit of the checked part. */
    int checkDigitIndex() default -1;

    /** Whether characters that are no digits are passed over; otherwise they are an error. */
    boolean ignoreNonDigitCharacters() default true;

    /** Several constraints {@link LuhnCheck} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        LuhnCheck[] value();
    }
}

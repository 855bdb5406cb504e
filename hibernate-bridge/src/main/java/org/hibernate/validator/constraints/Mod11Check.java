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

/** The check digit of a part of the text must be what the weighted modulo 11 algorithm gives. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Mod11Check.List.class)
public @interface Mod11Check {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.Mod11Check.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The weight after which weights begin anew from 2. */
    int threshold() default Integer.MAX_VALUE;

    /** Where the checked part begins. */
    int startIndex() default 0;

    /** Where the checked part ends, inclusive. */
    int endIndex() default Integer.MAX_VALUE;

    /** Where the check digit stands; -1 for the last digit of the checked part. */
    int checkDigitIndex() default -1;

    /** Whether characters that are no digits are passed over; otherwise they are an error. */
    boolean ignoreNonDigitCharacters() default false;

    /** The character that stands for a check sum of 10. */
    char treatCheck10As() default 'X';

    /** The character that stands for a check sum of 11. */
    char treatCheck11As() default '0';

    /** From which side the weights are counted. */
    ProcessingDirection processingDirection() default ProcessingDirection.RIGHT_TO_LEFT;

    /** Several constraints {@link Mod11Check} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        Mod11Check[] value();
    }

    /** Sides from which weights are counted. */
    public enum ProcessingDirection {
        /** The last digit has the first weight. */
        RIGHT_TO_LEFT,

        /** The first digit has the first weight. */
        LEFT_TO_RIGHT
    }
}

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

/** The text must be a UUID of 36 characters. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(UUID.List.class)
public @interface UUID {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.UUID.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Whether empty text is valid. */
    boolean allowEmpty() default false;

    /** Whether the UUID of zeros is valid. */
    boolean allowNil() default true;

    /** The versions that are allowed. */
    int[] version() default {1, 2, 3, 4, 5};

    /** The variants that are allowed. */
    int[] variant() default {0, 1, 2};

    /** The case that letters must have. */
    LetterCase letterCase() default LetterCase.LOWER_CASE;

    /** Several constraints {@link UUID} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        UUID[] value();
    }

    /** Cases of letters. */
    public enum LetterCase {
        /** Lower case only. */
        LOWER_CASE,

        /** Upper case only. */
        UPPER_CASE,

        /** Any. */
        INSENSITIVE
    }
}

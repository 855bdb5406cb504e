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

/** The number of chars of the text must be in a range. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Length.List.class)
public @interface Length {
    /** The least number, inclusive. */
    int min() default 0;

    /** The greatest number, inclusive. */
    int max() default Integer.MAX_VALUE;

    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.Length.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints {@link Length} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        Length[] value();
    }
}

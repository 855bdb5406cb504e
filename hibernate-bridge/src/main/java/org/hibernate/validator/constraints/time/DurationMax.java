package org.hibernate.validator.constraints.time;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The duration must not be longer than the sum of the given parts. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(DurationMax.List.class)
@ReportAsSingleViolation
public @interface DurationMax {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.time.DurationMax.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Days of the limit. */
    long days() default 0;

    /** Hours of the limit. */
    long hours() default 0;

    /** Minutes of the limit. */
    long minutes() default 0;

    /** Seconds of the limit. */
    long seconds() default 0;

    /** Milliseconds of the limit. */
    long millis() default 0;

    /** Nanoseconds of the limit. */
    long nanos() default 0;

    /** Whether the limit itself is valid. */
    boolean inclusive() default true;

    /** Several constraints {@link DurationMax} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        DurationMax[] value();
    }
}

package dev.verity.constraints.time;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The duration must be at most the sum of the attributes, or less than it if {@link #inclusive()} is false.
 *
 * <p>The supported type is {@link java.time.Duration}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(DurationMax.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface DurationMax {
    /** Days of 24 hours of the greatest duration; may be negative. */
    long days() default 0;

    /** Hours of the greatest duration; may be negative. */
    long hours() default 0;

    /** Minutes of the greatest duration; may be negative. */
    long minutes() default 0;

    /** Seconds of the greatest duration; may be negative. */
    long seconds() default 0;

    /** Millis of the greatest duration; may be negative. */
    long millis() default 0;

    /** Nanos of the greatest duration; may be negative. */
    long nanos() default 0;

    /** Whether the greatest duration itself is valid. */
    boolean inclusive() default true;

    String message() default "{dev.verity.constraints.time.DurationMax.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link DurationMax} annotations on the same element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {
        DurationMax[] value();
    }
}

package dev.verity.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number must be a multiple of {@link #value()}, in exact decimal arithmetic: 5.33 is no multiple of 0.1, and 0.3 is one.
 *
 * <p>Supported types are all numbers, primitive ones included, and {@code CharSequence} that reads as
 * {@link java.math.BigDecimal#BigDecimal(String)} has it; other text is invalid. A {@code float} or {@code double} counts as
 * the decimal number that it is written as; NaN and the infinities are invalid. Zero is a multiple of every number.
 *
 * <p>{@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(MultipleOf.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface MultipleOf {
    /** The number that values are multiples of: decimal text as BigDecimal reads it, more than 0. */
    String value();

    String message() default "{dev.verity.constraints.MultipleOf.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link MultipleOf} annotations on the same element. */
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
        MultipleOf[] value();
    }
}

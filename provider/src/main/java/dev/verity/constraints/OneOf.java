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
 * The value must be one of those listed.
 *
 * <p>Supported types are
 *
 * <ul>
 *   <li>{@code CharSequence}: the text is listed;
 *   <li>enums: the constant's {@link Enum#name() name} is listed;
 *   <li>numbers, primitive ones included: a listed text that reads as a decimal number has the same value, so that 1.0 is one
 *       of "1"; a {@code float} or {@code double} counts as the decimal number that it is written as;
 *   <li>{@code boolean} and {@code Boolean}: "true" or "false" is listed.
 * </ul>
 *
 * <p>{@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(OneOf.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface OneOf {
    /** What is allowed; not empty. */
    String[] value();

    /** Whether texts and names of enum constants are compared without regard to case. */
    boolean ignoreCase() default false;

    String message() default "{dev.verity.constraints.OneOf.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link OneOf} annotations on the same element. */
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
        OneOf[] value();
    }
}

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
 * The text must have at least {@link #min()} and at most {@link #max()} Unicode code points.
 *
 * <p>{@link jakarta.validation.constraints.Size} counts UTF-16 units, of which most emoji have two or more. A code point is what
 * {@link String#codePoints()} has it; a symbol that is composed of several code points counts as several.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(CodePointSize.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface CodePointSize {
    /** The least number of code points, not negative. */
    int min() default 0;

    /** The greatest number of code points, not less than {@link #min()}. */
    int max() default Integer.MAX_VALUE;

    String message() default "{dev.verity.constraints.CodePointSize.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link CodePointSize} annotations on the same element. */
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
        CodePointSize[] value();
    }
}

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
 * The text must be a UUID in its canonical form of RFC 9562, section 4: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12
 * between hyphens.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(UUID.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface UUID {
    /** Whether empty text is valid. */
    boolean allowEmpty() default false;

    /** Whether the nil UUID, all of whose digits are 0, is valid. It has neither a version nor a variant. */
    boolean allowNil() default true;

    /** The versions that are valid, each from 1 to 15; not empty. */
    int[] version() default {1, 2, 3, 4, 5};

    /** The variants that are valid: 0 (NCS), 1 (RFC 9562) and 2 (Microsoft); not empty. */
    int[] variant() default {0, 1, 2};

    /** How letters among the digits must be written. */
    LetterCase letterCase() default LetterCase.LOWER_CASE;

    String message() default "{dev.verity.constraints.UUID.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** How the letters of a UUID are written. */
    enum LetterCase {
        /** In lower case. */
        LOWER_CASE,
        /** In upper case. */
        UPPER_CASE,
        /** In either. */
        INSENSITIVE
    }

    /** Several {@link UUID} annotations on the same element. */
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
        UUID[] value();
    }
}

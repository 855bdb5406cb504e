package dev.verity.constraints.kor;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a Korean resident registration number: 13 digits, which begin with a day of birth; hyphens are passed over.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(KorRRN.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface KorRRN {
    /** Whether the check digit must be valid. Numbers given out since October 2020 have none. */
    ValidateCheckDigit validateCheckDigit() default ValidateCheckDigit.NEVER;

    String message() default "{dev.verity.constraints.kor.KorRRN.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether the check digit is looked at. */
    enum ValidateCheckDigit {
        /** The last digit may be any. */
        NEVER,
        /** The last digit must agree with those before it. */
        ALWAYS
    }

    /** Several {@link KorRRN} annotations on the same element. */
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
        KorRRN[] value();
    }
}

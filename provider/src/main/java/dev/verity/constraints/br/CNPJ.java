package dev.verity.constraints.br;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a number of the Brazilian register of legal entities (CNPJ): 14 characters, or as {@code 12.345.678/0001-95}, with
 * valid check digits and not of a single digit throughout.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(CNPJ.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface CNPJ {
    /** Which characters may stand before the check digits. */
    Format format() default Format.NUMERIC;

    String message() default "{dev.verity.constraints.br.CNPJ.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A form of the number. */
    enum Format {
        /** Digits. */
        NUMERIC,
        /** Digits and capital letters, as given out from 2026 on. */
        ALPHANUMERIC
    }

    /** Several {@link CNPJ} annotations on the same element. */
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
        CNPJ[] value();
    }
}

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
 * The amount of money must be in one of the currencies that are listed.
 *
 * <p>The supported type is {@code javax.money.MonetaryAmount} of JSR 354; the annotation can be put on any type, since Verity does not depend on
 * that API, and a value of another type is an error. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Currency.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Currency {
    /** The codes of the currencies that are valid, as in {@code "EUR"}. */
    String[] value();

    String message() default "{dev.verity.constraints.Currency.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link Currency} annotations on the same element. */
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
        Currency[] value();
    }
}

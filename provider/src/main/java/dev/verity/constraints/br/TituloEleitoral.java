package dev.verity.constraints.br;

import dev.verity.constraints.Mod11Check;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a number of a Brazilian voter: 12 digits with valid check digits.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[0-9]{12}")
@Mod11Check(threshold = 9, endIndex = 7, checkDigitIndex = 10, treatCheck10As = '0')
@Mod11Check(threshold = 9, startIndex = 8, endIndex = 10, checkDigitIndex = 11, treatCheck10As = '0')
@ReportAsSingleViolation
@Repeatable(TituloEleitoral.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface TituloEleitoral {
    String message() default "{dev.verity.constraints.br.TituloEleitoral.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link TituloEleitoral} annotations on the same element. */
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
        TituloEleitoral[] value();
    }
}

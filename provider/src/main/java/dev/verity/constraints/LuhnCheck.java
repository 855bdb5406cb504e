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
 * The check digit must agree with the digits before it by the algorithm of Luhn (ISO/IEC 7812-1, annex B), as for numbers of
 * payment cards: from right to left, every other digit is doubled.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(LuhnCheck.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface LuhnCheck {
    /** The index of the first character that is summed up. Counts only where {@link #endIndex()} is given. */
    int startIndex() default 0;

    /**
     * The index behind the last character that is summed up, or {@code Integer.MAX_VALUE} for all characters but the last one, which then is
     * the check digit. Where {@link #checkDigitIndex()} is given too, the character at this index is summed up as well.
     */
    int endIndex() default Integer.MAX_VALUE;

    /** The index of the check digit, which must not lie among the characters that are summed up, or -1 for the character behind them. */
    int checkDigitIndex() default -1;

    /** Whether characters other than the digits 0 to 9 are passed over; if not, they make the text invalid. */
    boolean ignoreNonDigitCharacters() default true;

    String message() default "{dev.verity.constraints.LuhnCheck.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link LuhnCheck} annotations on the same element. */
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
        LuhnCheck[] value();
    }
}

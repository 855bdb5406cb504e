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
 * The check digit must agree with the digits before it modulo 11: digits are multiplied by 2, 3, 4 and so on up to
 * {@link #threshold()}, then by 2 again.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Mod11Check.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Mod11Check {
    /** The greatest factor, not negative. */
    int threshold() default Integer.MAX_VALUE;

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
    boolean ignoreNonDigitCharacters() default false;

    /** The letter or digit that stands for a result of 10. */
    char treatCheck10As() default 'X';

    /** The letter or digit that stands for a result of 11. */
    char treatCheck11As() default '0';

    /** At which end factors begin. */
    ProcessingDirection processingDirection() default ProcessingDirection.RIGHT_TO_LEFT;

    String message() default "{dev.verity.constraints.Mod11Check.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The order in which digits are multiplied. */
    enum ProcessingDirection {
        /** The last digit is multiplied by 2. */
        RIGHT_TO_LEFT,
        /** The first digit is multiplied by 2. */
        LEFT_TO_RIGHT
    }

    /** Several {@link Mod11Check} annotations on the same element. */
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
        Mod11Check[] value();
    }
}

package dev.verity.mapping;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** The constraints of the specification (3.1, chapter 8); others are made by {@link ConstraintDeclaration#of}. */
public final class Constraints {
    private Constraints() {}

    /** {@link AssertFalse}. */
    public static ConstraintDeclaration<AssertFalse> assertFalse() {
        return ConstraintDeclaration.of(AssertFalse.class);
    }

    /** {@link AssertTrue}. */
    public static ConstraintDeclaration<AssertTrue> assertTrue() {
        return ConstraintDeclaration.of(AssertTrue.class);
    }

    /** {@link DecimalMax}. */
    public static ConstraintDeclaration<DecimalMax> decimalMax(String value) {
        return ConstraintDeclaration.of(DecimalMax.class).with("value", value);
    }

    /** {@link DecimalMin}. */
    public static ConstraintDeclaration<DecimalMin> decimalMin(String value) {
        return ConstraintDeclaration.of(DecimalMin.class).with("value", value);
    }

    /** {@link Digits}. */
    public static ConstraintDeclaration<Digits> digits(int integer, int fraction) {
        return ConstraintDeclaration.of(Digits.class).with("integer", integer).with("fraction", fraction);
    }

    /** {@link Email}. */
    public static ConstraintDeclaration<Email> email() {
        return ConstraintDeclaration.of(Email.class);
    }

    /** {@link Future}. */
    public static ConstraintDeclaration<Future> future() {
        return ConstraintDeclaration.of(Future.class);
    }

    /** {@link FutureOrPresent}. */
    public static ConstraintDeclaration<FutureOrPresent> futureOrPresent() {
        return ConstraintDeclaration.of(FutureOrPresent.class);
    }

    /** {@link Null}. */
    public static ConstraintDeclaration<Null> isNull() {
        return ConstraintDeclaration.of(Null.class);
    }

    /** {@link Max}. */
    public static ConstraintDeclaration<Max> max(long value) {
        return ConstraintDeclaration.of(Max.class).with("value", value);
    }

    /** {@link Min}. */
    public static ConstraintDeclaration<Min> min(long value) {
        return ConstraintDeclaration.of(Min.class).with("value", value);
    }

    /** {@link Negative}. */
    public static ConstraintDeclaration<Negative> negative() {
        return ConstraintDeclaration.of(Negative.class);
    }

    /** {@link NegativeOrZero}. */
    public static ConstraintDeclaration<NegativeOrZero> negativeOrZero() {
        return ConstraintDeclaration.of(NegativeOrZero.class);
    }

    /** {@link NotBlank}. */
    public static ConstraintDeclaration<NotBlank> notBlank() {
        return ConstraintDeclaration.of(NotBlank.class);
    }

    /** {@link NotEmpty}. */
    public static ConstraintDeclaration<NotEmpty> notEmpty() {
        return ConstraintDeclaration.of(NotEmpty.class);
    }

    /** {@link NotNull}. */
    public static ConstraintDeclaration<NotNull> notNull() {
        return ConstraintDeclaration.of(NotNull.class);
    }

    /** {@link Past}. */
    public static ConstraintDeclaration<Past> past() {
        return ConstraintDeclaration.of(Past.class);
    }

    /** {@link PastOrPresent}. */
    public static ConstraintDeclaration<PastOrPresent> pastOrPresent() {
        return ConstraintDeclaration.of(PastOrPresent.class);
    }

    /** {@link Pattern}. */
    public static ConstraintDeclaration<Pattern> pattern(String regexp, Pattern.Flag... flags) {
        return ConstraintDeclaration.of(Pattern.class).with("regexp", regexp).with("flags", flags);
    }

    /** {@link Positive}. */
    public static ConstraintDeclaration<Positive> positive() {
        return ConstraintDeclaration.of(Positive.class);
    }

    /** {@link PositiveOrZero}. */
    public static ConstraintDeclaration<PositiveOrZero> positiveOrZero() {
        return ConstraintDeclaration.of(PositiveOrZero.class);
    }

    /** {@link Size}. */
    public static ConstraintDeclaration<Size> size(int min, int max) {
        return ConstraintDeclaration.of(Size.class).with("min", min).with("max", max);
    }
}

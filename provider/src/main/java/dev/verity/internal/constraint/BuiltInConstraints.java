package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
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
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The constraints that the specification defines (Jakarta Validation 3.1, chapter 8) and how each is checked. */
public final class BuiltInConstraints {
    private static final BuiltInConstraints DEFAULT = new BuiltInConstraints(BuiltInOptions.DEFAULT);

    private final Map<Class<? extends Annotation>, BuiltIn> byConstraint = new HashMap<>();

    private BuiltInConstraints(BuiltInOptions options) {
        addPresenceAndTruth();
        addNumeric();
        addSizeAndText();
        addTemporal(options.temporalTolerance());
    }

    /** The built-in constraint of that annotation type with default options, or null if it is not a built-in one. */
    public static @Nullable BuiltIn of(Class<? extends Annotation> constraint) {
        return DEFAULT.find(constraint);
    }

    /** All built-in constraints' annotation types. */
    public static Set<Class<? extends Annotation>> constraints() {
        return Set.copyOf(DEFAULT.byConstraint.keySet());
    }

    /** The built-in constraints under the given options. */
    public static BuiltInConstraints with(BuiltInOptions options) {
        return options.equals(BuiltInOptions.DEFAULT) ? DEFAULT : new BuiltInConstraints(options);
    }

    /** The built-in constraint of that annotation type, or null if it is not a built-in one. */
    public @Nullable BuiltIn find(Class<? extends Annotation> constraint) {
        return byConstraint.get(constraint);
    }

    private void addPresenceAndTruth() {
        add(Null.class, NullValidator.class, NullValidator::new, BuiltInTypes.ANY);
        add(NotNull.class, NotNullValidator.class, NotNullValidator::new, BuiltInTypes.ANY);
        add(AssertTrue.class, AssertTrueValidator.class, AssertTrueValidator::new, BuiltInTypes.TRUTH);
        add(AssertFalse.class, AssertFalseValidator.class, AssertFalseValidator::new, BuiltInTypes.TRUTH);
    }

    private void addNumeric() {
        List<Class<?>> types = BuiltInTypes.NUMERIC;
        add(Min.class, MinValidator.class, MinValidator::new, types);
        add(Max.class, MaxValidator.class, MaxValidator::new, types);
        add(DecimalMin.class, DecimalMinValidator.class, DecimalMinValidator::new, types);
        add(DecimalMax.class, DecimalMaxValidator.class, DecimalMaxValidator::new, types);
        add(Negative.class, NegativeValidator.class, NegativeValidator::new, types);
        add(NegativeOrZero.class, NegativeOrZeroValidator.class, NegativeOrZeroValidator::new, types);
        add(Positive.class, PositiveValidator.class, PositiveValidator::new, types);
        add(PositiveOrZero.class, PositiveOrZeroValidator.class, PositiveOrZeroValidator::new, types);
        add(Digits.class, DigitsValidator.class, DigitsValidator::new, types);
    }

    private void addSizeAndText() {
        add(Size.class, SizeValidator.class, SizeValidator::new, BuiltInTypes.SIZED);
        add(NotEmpty.class, NotEmptyValidator.class, NotEmptyValidator::new, BuiltInTypes.SIZED);
        add(NotBlank.class, NotBlankValidator.class, NotBlankValidator::new, BuiltInTypes.TEXT);
        add(Pattern.class, PatternValidator.class, PatternValidator::new, BuiltInTypes.TEXT);
        add(Email.class, EmailValidator.class, EmailValidator::new, BuiltInTypes.TEXT);
    }

    private void addTemporal(Duration tolerance) {
        addTemporal(Past.class, PastValidator.class, PastValidator::new, tolerance);
        addTemporal(PastOrPresent.class, PastOrPresentValidator.class, PastOrPresentValidator::new, tolerance);
        addTemporal(Future.class, FutureValidator.class, FutureValidator::new, tolerance);
        addTemporal(FutureOrPresent.class, FutureOrPresentValidator.class, FutureOrPresentValidator::new, tolerance);
    }

    private <A extends Annotation> void addTemporal(
            Class<A> constraint,
            Class<? extends ConstraintValidator<A, Object>> validatorClass,
            Function<Duration, ConstraintValidator<A, Object>> factory,
            Duration tolerance) {
        add(constraint, validatorClass, () -> factory.apply(tolerance), BuiltInTypes.TEMPORAL);
    }

    private <A extends Annotation> void add(
            Class<A> constraint,
            Class<? extends ConstraintValidator<A, Object>> validatorClass,
            Supplier<ConstraintValidator<?, ?>> factory,
            List<Class<?>> supportedTypes) {
        byConstraint.put(constraint, new BuiltIn(constraint, validatorClass, factory, supportedTypes));
    }
}

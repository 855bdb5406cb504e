package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.time.Duration;

/** Makes the ConstraintValidators of built-in constraints. A constraint is told by its name, so that no other one is loaded. */
final class BuiltInValidators {
    private BuiltInValidators() {}

    static ConstraintValidator<?, ?> make(Class<? extends Annotation> constraint, BuiltInOptions options) {
        return switch (constraint.getSimpleName()) {
            case "Null" -> new NullValidator();
            case "NotNull" -> new NotNullValidator();
            case "AssertTrue" -> new AssertTrueValidator();
            case "AssertFalse" -> new AssertFalseValidator();
            case "Size" -> new SizeValidator();
            case "NotEmpty" -> new NotEmptyValidator();
            case "NotBlank" -> new NotBlankValidator();
            case "Pattern" -> new PatternValidator();
            case "Email" -> new EmailValidator();
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" ->
                temporal(constraint, options.temporalTolerance());
            case "UniqueItems", "OneOf", "Url", "CodePointSize" -> own(constraint);
            default -> numeric(constraint, options);
        };
    }

    private static ConstraintValidator<?, ?> own(Class<? extends Annotation> constraint) {
        return switch (constraint.getSimpleName()) {
            case "UniqueItems" -> new UniqueItemsValidator();
            case "OneOf" -> new OneOfValidator();
            case "Url" -> new UrlValidator();
            default -> new CodePointSizeValidator();
        };
    }

    private static ConstraintValidator<?, ?> numeric(Class<? extends Annotation> constraint, BuiltInOptions options) {
        return switch (constraint.getSimpleName()) {
            case "Min" -> new MinValidator();
            case "Max" -> new MaxValidator();
            case "DecimalMin" -> new DecimalMinValidator();
            case "DecimalMax" -> new DecimalMaxValidator();
            case "Negative" -> new NegativeValidator();
            case "NegativeOrZero" -> new NegativeOrZeroValidator();
            case "Positive" -> new PositiveValidator();
            case "PositiveOrZero" -> new PositiveOrZeroValidator();
            case "MultipleOf" -> new MultipleOfValidator();
            case "Digits" -> new DigitsValidator();
            default -> FurtherValidators.make(constraint, options);
        };
    }

    private static ConstraintValidator<?, ?> temporal(Class<? extends Annotation> constraint, Duration tolerance) {
        return switch (constraint.getSimpleName()) {
            case "Past" -> new PastValidator(tolerance);
            case "PastOrPresent" -> new PastOrPresentValidator(tolerance);
            case "Future" -> new FutureValidator(tolerance);
            default -> new FutureOrPresentValidator(tolerance);
        };
    }
}

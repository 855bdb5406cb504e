package dev.verity.internal.mapping;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A ConstraintValidator that is a function of the value alone. */
final class PredicateValidator<T> implements ConstraintValidator<Annotation, T> {
    private final Predicate<? super T> accepts;

    PredicateValidator(Predicate<? super T> accepts) {
        this.accepts = accepts;
    }

    @Override
    @SuppressWarnings("NullAway") // a user's predicate is told in the contract that it meets null
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return accepts.test(value);
    }
}

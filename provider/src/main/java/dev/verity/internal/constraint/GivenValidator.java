package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;

/**
 * A ConstraintValidator that the configuration itself gives, ready for use and without state of its own.
 *
 * @param validatedType the type that it validates, boxed
 */
public record GivenValidator(Class<?> validatedType, ConstraintValidator<?, ?> validator) {}

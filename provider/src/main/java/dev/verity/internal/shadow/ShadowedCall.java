package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;

/** A call that can be made to either Validator. */
@FunctionalInterface
interface ShadowedCall<T> {
    Set<ConstraintViolation<T>> with(Validator validator);
}

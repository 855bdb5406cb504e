package dev.verity.internal.constraint;

import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.Annotation;

/** The error of a built-in check that meets a value of a type that its constraint does not support. */
final class UnsupportedValue {
    private UnsupportedValue() {}

    static UnexpectedTypeException of(Class<? extends Annotation> constraint, Object value) {
        return of("@" + constraint.getSimpleName(), value);
    }

    static UnexpectedTypeException of(String check, Object value) {
        return new UnexpectedTypeException(
                check + ": a value of " + value.getClass().getTypeName()
                        + " cannot be checked. Put the constraint on a type that it supports, or register a"
                        + " ConstraintValidator for this type.");
    }
}

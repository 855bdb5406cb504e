package dev.verity.validator;

import jakarta.validation.ConstraintViolation;
import java.util.Set;

/**
 * Is told of every call to the Validators of a factory, for measurements.
 *
 * <p>Called on the thread of the call and before it returns, so it should be quick. Must be thread-safe. A RuntimeException of a
 * listener is logged once and does not reach the caller. Set by {@link VerityConfiguration#addValidationListener}.
 *
 * <p>A call is told of once, with all that it cascades to. One without an object or class, which is an IllegalArgumentException,
 * is not told of.
 */
public interface ValidationListener {
    /** What was validated. */
    enum Operation {
        /** An object: {@code validate}. */
        BEAN,
        /** One property of an object: {@code validateProperty}. */
        PROPERTY,
        /** A value for a property: {@code validateValue}. */
        VALUE,
        /** The arguments of a method or constructor. */
        PARAMETERS,
        /** What a method returned or a constructor made. */
        RETURN_VALUE,
        /** Input of a model: each value and each row that is read, together with the check of its constraints. */
        MODEL
    }

    /**
     * A validation has ended with a result.
     *
     * @param beanClass the class of the object that was validated or called, or whose property or constructor it was, or that a
     *     model's input is for
     * @param nanoseconds how long it took
     * @param violations the result; empty if valid
     */
    void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations);

    /**
     * A validation has ended with an exception, of a ConstraintValidator for example. Does nothing by default.
     *
     * @param nanoseconds how long it took
     */
    default void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {}
}

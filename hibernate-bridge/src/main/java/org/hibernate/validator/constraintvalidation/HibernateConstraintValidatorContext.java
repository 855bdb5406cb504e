package org.hibernate.validator.constraintvalidation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * A context that can also give values to messages and data to violations:
 * {@code context.unwrap(HibernateConstraintValidatorContext.class)}. For the thread that calls {@code isValid} only.
 */
public interface HibernateConstraintValidatorContext extends ConstraintValidatorContext {
    @Override
    HibernateConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate);

    /** Sets the value of a parameter, written {@code {name}} in the message template. */
    HibernateConstraintValidatorContext addMessageParameter(String name, Object value);

    /**
     * Sets the value of a parameter, written {@code {name}} in the message template. No message interpolator of this library reads the
     * value as a template, whatever the escaping; one of the application may.
     */
    HibernateConstraintValidatorContext addMessageParameter(
            String name, Object value, MessageParameterEscaping escaping);

    /** Sets a variable for expressions in the message template. */
    HibernateConstraintValidatorContext addExpressionVariable(String name, Object value);

    /** Attaches any object to the violations. */
    HibernateConstraintValidatorContext withDynamicPayload(Object payload);

    /** What the configuration gave to ConstraintValidators, or null if it is not of that type. */
    <C> C getConstraintValidatorPayload(Class<C> type);
}

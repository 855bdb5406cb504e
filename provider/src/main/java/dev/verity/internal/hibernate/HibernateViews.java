package dev.verity.internal.hibernate;

import dev.verity.validator.VerityConstraintValidatorContext;
import dev.verity.validator.VerityConstraintViolation;
import dev.verity.validator.VerityMessageInterpolatorContext;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.List;

/**
 * Makes views as interfaces of Hibernate Validator, which are not loaded before.
 *
 * <p>All methods throw a {@link ValidationException} for a type that there is no view for, which lists those that there are.
 */
public final class HibernateViews {
    private static final String CONTEXT =
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";
    private static final String CROSS_PARAMETER_CONTEXT =
            "org.hibernate.validator.constraintvalidation.HibernateCrossParameterConstraintValidatorContext";
    private static final String VIOLATION = "org.hibernate.validator.engine.HibernateConstraintViolation";
    private static final String MESSAGE =
            "org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext";
    private static final String FACTORY = "org.hibernate.validator.HibernateValidatorFactory";

    private HibernateViews() {}

    /** A view of the context of a ConstraintValidator. */
    public static <T> T of(VerityConstraintValidatorContext context, boolean crossParameter, Class<T> type) {
        HibernateTypes.require(
                type,
                "The constraint validator context",
                crossParameter ? List.of(CONTEXT, CROSS_PARAMETER_CONTEXT) : List.of(CONTEXT));
        try {
            Object view = crossParameter ? CrossParameterContextView.of(context) : ContextView.of(context);
            return HibernateTypes.cast(view, type);
        } catch (LinkageError e) {
            throw HibernateTypes.unlinked(type.getName(), e);
        }
    }

    /** A view of a violation. */
    public static <T> T of(VerityConstraintViolation<?> violation, Class<T> type) {
        HibernateTypes.require(type, "The constraint violation", List.of(VIOLATION));
        try {
            return HibernateTypes.cast(ViolationView.of(violation), type);
        } catch (LinkageError e) {
            throw HibernateTypes.unlinked(type.getName(), e);
        }
    }

    /** A view of what a MessageInterpolator is told. */
    public static <T> T of(VerityMessageInterpolatorContext context, Class<T> type) {
        HibernateTypes.require(type, "The message interpolator context", List.of(MESSAGE));
        try {
            return HibernateTypes.cast(MessageView.of(context), type);
        } catch (LinkageError e) {
            throw HibernateTypes.unlinked(type.getName(), e);
        }
    }

    /** A view of a factory of Verity. */
    public static <T> T of(ValidatorFactory factory, Class<T> type) {
        HibernateTypes.require(type, "The ValidatorFactory", List.of(FACTORY));
        try {
            return HibernateTypes.cast(FactoryView.of(factory.unwrap(VerityValidatorFactory.class)), type);
        } catch (LinkageError e) {
            throw HibernateTypes.unlinked(type.getName(), e);
        }
    }
}

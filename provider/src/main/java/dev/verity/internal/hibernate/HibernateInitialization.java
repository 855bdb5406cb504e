package dev.verity.internal.hibernate;

import dev.verity.validator.InitializationContext;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.ConstraintDescriptor;

/** Initializes ConstraintValidators by the interface of Hibernate Validator. */
public final class HibernateInitialization {
    private static final String VALIDATOR = "org.hibernate.validator.constraintvalidation.HibernateConstraintValidator";

    private HibernateInitialization() {}

    /** True for a ConstraintValidator that has the interface. */
    public static boolean isWanted(ConstraintValidator<?, ?> validator) {
        return HibernateTypes.implementsNamed(validator.getClass(), VALIDATOR);
    }

    /** Calls the initialization that comes before the one with the annotation. */
    public static void initialize(
            ConstraintValidator<?, ?> validator, ConstraintDescriptor<?> descriptor, InitializationContext context) {
        try {
            InitializationView.initialize(validator, descriptor, context);
        } catch (NoClassDefFoundError e) {
            throw HibernateTypes.unlinked(VALIDATOR, e);
        }
    }
}

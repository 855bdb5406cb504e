package dev.verity.quarkus.deployment;

import java.util.function.BooleanSupplier;

/**
 * Whether the extension of Hibernate Validator is absent.
 *
 * <p>The condition on which this extension's descriptor provides the capability that others look for to work with a validator. Where
 * the other is a dependency too, what its descriptor provides remains in the model of the application though it is excluded, and two
 * providers fail the build. Conditions are not told the model, but see the class path of the build: there the other's jar remains.
 */
public final class OnlyProvider implements BooleanSupplier {
    private static final String OTHER = "io/quarkus/hibernate/validator/deployment/HibernateValidatorProcessor.class";

    /** Called by Quarkus. */
    public OnlyProvider() {}

    @Override
    public boolean getAsBoolean() {
        return Thread.currentThread().getContextClassLoader().getResource(OTHER) == null;
    }
}

package dev.verity.internal.shadow;

import dev.verity.internal.runtime.Options;
import jakarta.validation.ValidatorContext;
import java.time.Duration;

/** Sets on a context of Hibernate Validator what one of ours can set beyond the specification; by name, without a link to it. */
final class HibernateOptions {
    private static final String CONTEXT = "org.hibernate.validator.HibernateValidatorContext";

    private HibernateOptions() {}

    static void set(ValidatorContext context, Options options) {
        try {
            Class<?> type = Class.forName(CONTEXT, false, context.getClass().getClassLoader());
            if (type.isInstance(context)) {
                type.getMethod("failFast", boolean.class).invoke(context, options.failFast());
                type.getMethod("failFastOnPropertyViolation", boolean.class)
                        .invoke(context, options.failFastOnPropertyViolation());
                type.getMethod("temporalValidationTolerance", Duration.class)
                        .invoke(context, options.temporalValidationTolerance());
                type.getMethod("constraintValidatorPayload", Object.class)
                        .invoke(context, options.constraintValidatorPayload());
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            // Another provider, or another version: it keeps the settings of its factory.
        }
    }
}

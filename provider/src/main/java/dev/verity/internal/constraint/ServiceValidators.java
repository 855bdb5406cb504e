package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the ConstraintValidator classes that are registered as services; none is instantiated. */
public final class ServiceValidators {
    private ServiceValidators() {}

    /**
     * Returns the classes that a class loader's {@code META-INF/services/jakarta.validation.ConstraintValidator} name.
     *
     * @throws ValidationException if one cannot be loaded
     */
    public static List<Class<? extends ConstraintValidator<?, ?>>> find(ClassLoader loader) {
        try {
            ServiceLoader<?> services = ServiceLoader.load(ConstraintValidator.class, loader);
            return services.stream()
                    .<Class<? extends ConstraintValidator<?, ?>>>map(provider -> typed(provider.type()))
                    .distinct()
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new ValidationException(
                    "A ConstraintValidator registered as a service cannot be loaded: %s. Correct the file"
                                    .formatted(e.getMessage())
                            + " META-INF/services/jakarta.validation.ConstraintValidator that names it.",
                    e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends ConstraintValidator<?, ?>> typed(Class<?> type) {
        return (Class<? extends ConstraintValidator<?, ?>>) type;
    }
}

package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;

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
            Found found = new Found();
            ServiceLoader.load(ConstraintValidator.class, loader).stream()
                    .spliterator()
                    .forEachRemaining(found);
            return List.copyOf(found.classes);
        } catch (ServiceConfigurationError e) {
            throw new ValidationException(
                    "A ConstraintValidator registered as a service cannot be loaded: %s. Correct the file"
                                    .formatted(e.getMessage())
                            + " META-INF/services/jakarta.validation.ConstraintValidator that names it.",
                    e);
        }
    }

    /** Takes the classes that providers would instantiate. */
    @SuppressWarnings("rawtypes") // as ServiceLoader gives them
    private static final class Found implements Consumer<ServiceLoader.Provider<ConstraintValidator>> {
        private final Set<Class<? extends ConstraintValidator<?, ?>>> classes = new LinkedHashSet<>();

        @Override
        @SuppressWarnings("unchecked")
        public void accept(ServiceLoader.Provider<ConstraintValidator> provider) {
            classes.add((Class<? extends ConstraintValidator<?, ?>>) provider.type());
        }
    }
}

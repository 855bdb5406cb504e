package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ConstraintValidators that a configuration registers for constraints, as {@code <constraint-definition>} does in XML.
 *
 * @param byConstraint one entry per constraint annotation type that the configuration speaks of
 */
public record ValidatorOverrides(Map<Class<? extends Annotation>, Entry> byConstraint) {
    /** No registration at all. */
    public static final ValidatorOverrides NONE = new ValidatorOverrides(Map.of());

    public ValidatorOverrides {
        byConstraint = Map.copyOf(byConstraint);
    }

    @Nullable
    Entry of(Class<? extends Annotation> constraint) {
        return byConstraint.get(constraint);
    }

    /**
     * What is registered for one constraint.
     *
     * @param validators the registered classes
     * @param given ConstraintValidators that are registered as they are
     * @param includeExisting true when they come in addition to what the constraint has of its own
     */
    public record Entry(
            List<Class<? extends ConstraintValidator<?, ?>>> validators,
            List<GivenValidator> given,
            boolean includeExisting) {
        public Entry {
            validators = List.copyOf(validators);
            given = List.copyOf(given);
        }

        public Entry(List<Class<? extends ConstraintValidator<?, ?>>> validators, boolean includeExisting) {
            this(validators, List.of(), includeExisting);
        }
    }
}

package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.constraint.ValidatorCandidate;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The initialised ConstraintValidators of one ConstraintValidatorFactory: one per constraint and validator class.
 *
 * <p>Built-in validators are made here; all others come from the factory and go back to it on {@link #release()}.
 */
public final class ValidatorInstances {
    private final ConstraintValidatorFactory factory;
    private final Map<Key, ConstraintValidator<?, Object>> instances = new ConcurrentHashMap<>();

    public ValidatorInstances(ConstraintValidatorFactory factory) {
        this.factory = factory;
    }

    /** The validator for a constraint, made and initialised at its first use. */
    ConstraintValidator<?, Object> instance(ConstraintUse use, ValidatorCandidate candidate, String where) {
        Key key = new Key(use, candidate.validatorClass());
        ConstraintValidator<?, Object> known = instances.get(key);
        if (known != null) {
            return known;
        }
        ConstraintValidator<?, Object> made = initialized(make(candidate, where), use, where);
        ConstraintValidator<?, Object> earlier = instances.putIfAbsent(key, made);
        if (earlier == null) {
            return made;
        }
        if (candidate.builtIn() == null) {
            factory.releaseInstance(made);
        }
        return earlier;
    }

    /** Gives the validators that came from the factory back to it. */
    public void release() {
        List<Key> keys = new ArrayList<>(instances.keySet());
        for (Key key : keys) {
            ConstraintValidator<?, Object> instance = instances.remove(key);
            if (instance != null && !isOurs(key.validatorClass())) {
                factory.releaseInstance(instance);
            }
        }
    }

    private static boolean isOurs(Class<?> validatorClass) {
        return validatorClass.getPackage() == ConstraintUse.class.getPackage();
    }

    @SuppressWarnings("unchecked")
    private ConstraintValidator<?, Object> make(ValidatorCandidate candidate, String where) {
        if (candidate.builtIn() != null) {
            return (ConstraintValidator<?, Object>)
                    candidate.builtIn().factory().get();
        }
        Class<? extends ConstraintValidator<?, ?>> type = candidate.validatorClass();
        ConstraintValidator<?, ?> made;
        try {
            made = factory.getInstance(type);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "The ConstraintValidatorFactory cannot make " + type.getName() + " for " + where + ": " + e, e);
        }
        if (made == null) {
            throw new ValidationException(
                    "The ConstraintValidatorFactory " + factory.getClass().getName() + " returned null for "
                            + type.getName() + ", needed on " + where + ". It must return an instance.");
        }
        return (ConstraintValidator<?, Object>) made;
    }

    @SuppressWarnings("unchecked")
    private static ConstraintValidator<?, Object> initialized(
            ConstraintValidator<?, Object> validator, ConstraintUse use, String where) {
        try {
            ((ConstraintValidator<Annotation, Object>) validator).initialize(use.annotation());
            return validator;
        } catch (ConstraintDeclarationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "@" + use.type().getSimpleName() + " on " + where + ": "
                            + validator.getClass().getName() + " could not be initialized: " + e.getMessage(),
                    e);
        }
    }

    private record Key(ConstraintUse use, Class<?> validatorClass) {}
}

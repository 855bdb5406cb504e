package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.constraint.ValidatorCandidate;
import dev.verity.internal.hibernate.HibernateInitialization;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.type.PerClass;
import dev.verity.internal.type.WeakList;
import dev.verity.validator.InitializationContext;
import dev.verity.validator.VerityConstraintValidator;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The initialised ConstraintValidators of one ConstraintValidatorFactory: one per bean class, constraint (equal
 * ones count as one) and validator class.
 *
 * <p>Built-in validators are made here, and some are given by the configuration; all others come from the factory and go back to it on {@link #release()}.
 */
public final class ValidatorInstances {
    private final ConstraintValidatorFactory factory;
    private final InitializationContext initialization;
    private final PerClass<Map<Key, ConstraintValidator<?, Object>>> instances = new PerClass<>(new Function<>() {
        @Override
        public Map<Key, ConstraintValidator<?, Object>> apply(Class<?> bean) {
            return new ConcurrentHashMap<>();
        }
    });

    private final WeakList<ConstraintValidator<?, ?>> made = new WeakList<>();

    public ValidatorInstances(Environment environment, SharedData shared) {
        this.factory = environment.constraintValidatorFactory();
        this.initialization = new Initialization(environment, shared);
    }

    /** The validator for a constraint of a bean class, made and initialised at its first use. */
    ConstraintValidator<?, Object> instance(
            Class<?> bean,
            ConstraintUse use,
            ValidatorCandidate candidate,
            String where,
            Supplier<ConstraintDescriptor<?>> describe) {
        Map<Key, ConstraintValidator<?, Object>> known = instances.get(bean);
        Key key = new Key(use.annotation(), candidate.identity());
        ConstraintValidator<?, Object> validator = known.get(key);
        if (validator != null) {
            return validator;
        }
        ConstraintValidator<?, Object> fresh = make(candidate, where);
        initialize(fresh, candidate.builtIn() != null, use, where, describe);
        ConstraintValidator<?, Object> earlier = known.putIfAbsent(key, fresh);
        if (candidate.builtIn() == null && candidate.given() == null) {
            keepTrack(fresh, earlier == null);
        }
        return earlier == null ? fresh : earlier;
    }

    private void keepTrack(ConstraintValidator<?, Object> fresh, boolean used) {
        if (used) {
            made.add(fresh);
        } else {
            factory.releaseInstance(fresh);
        }
    }

    /** Gives the validators that came from the factory back to it. */
    public void release() {
        List<ConstraintValidator<?, ?>> released = made.removeAll();
        instances.clear();
        for (ConstraintValidator<?, ?> validator : released) {
            factory.releaseInstance(validator);
        }
    }

    @SuppressWarnings("unchecked")
    private ConstraintValidator<?, Object> make(ValidatorCandidate candidate, String where) {
        if (candidate.builtIn() != null) {
            return (ConstraintValidator<?, Object>) candidate.builtIn().newValidator();
        }
        if (candidate.given() != null) {
            return (ConstraintValidator<?, Object>) candidate.given();
        }
        Class<? extends ConstraintValidator<?, ?>> type = candidate.validatorClass();
        ConstraintValidator<?, ?> given;
        try {
            given = factory.getInstance(type);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "The ConstraintValidatorFactory cannot make " + type.getName() + " for " + where + ": " + e, e);
        }
        if (given == null) {
            throw new ValidationException(
                    "The ConstraintValidatorFactory " + factory.getClass().getName() + " returned null for "
                            + type.getName() + ", needed on " + where + ". It must return an instance.");
        }
        return (ConstraintValidator<?, Object>) given;
    }

    private void initialize(
            ConstraintValidator<?, Object> validator,
            boolean builtIn,
            ConstraintUse use,
            String where,
            Supplier<ConstraintDescriptor<?>> describe) {
        try {
            initialize(validator, builtIn, use.annotation(), describe);
        } catch (ConstraintDeclarationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "@" + use.type().getSimpleName() + " on " + where + ": "
                            + validator.getClass().getName() + " could not be initialized: " + e.getMessage(),
                    e);
        }
    }

    @SuppressWarnings("unchecked")
    private <A extends Annotation> void initialize(
            ConstraintValidator<?, Object> validator,
            boolean builtIn,
            A constraint,
            Supplier<ConstraintDescriptor<?>> describe) {
        if (validator instanceof VerityConstraintValidator<?, ?> ours) {
            ((VerityConstraintValidator<A, ?>) ours)
                    .initialize((ConstraintDescriptor<A>) describe.get(), initialization);
        }
        if (!builtIn && HibernateInitialization.isWanted(validator)) {
            HibernateInitialization.initialize(validator, describe.get(), initialization);
        }
        ((ConstraintValidator<A, Object>) validator).initialize(constraint);
    }

    /** Its hash code leaves out the attributes of the constraint, which take long to read: most beans have few alike. */
    private record Key(Annotation constraint, Object validator) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && validator == that.validator && constraint.equals(that.constraint);
        }

        @Override
        public int hashCode() {
            return constraint.annotationType().hashCode() * 31 + validator.hashCode();
        }
    }
}

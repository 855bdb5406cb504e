package dev.verity.internal.mapping;

import dev.verity.internal.constraint.GivenValidator;
import dev.verity.internal.constraint.ValidatorOverrides.Entry;
import dev.verity.internal.type.Generics;
import dev.verity.mapping.ConstraintDefinitionMapping;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which ConstraintValidators check a constraint. */
final class DefinitionDraft<A extends Annotation> implements ConstraintDefinitionMapping<A> {
    private final Class<A> constraint;
    private final List<Class<? extends ConstraintValidator<?, ?>>> validators = new ArrayList<>();
    private final Map<Class<?>, GivenValidator> functions = new LinkedHashMap<>();
    private boolean includeExisting = true;

    DefinitionDraft(Class<A> constraint) {
        this.constraint = constraint;
    }

    DefinitionDraft<A> copy() {
        DefinitionDraft<A> copy = new DefinitionDraft<>(constraint);
        copy.validators.addAll(validators);
        copy.functions.putAll(functions);
        copy.includeExisting = includeExisting;
        return copy;
    }

    Class<A> constraint() {
        return constraint;
    }

    @Override
    public ConstraintDefinitionMapping<A> validatedBy(Class<? extends ConstraintValidator<A, ?>> validator) {
        Arguments.require(validator, "ConstraintValidator");
        if (validators.contains(validator)) {
            throw new ValidationException("@%s: validatedBy(%s.class) is called twice. Keep one call."
                    .formatted(constraint.getName(), validator.getSimpleName()));
        }
        validators.add(validator);
        return this;
    }

    @Override
    public <T> Function<A, T> validateType(Class<T> type) {
        Arguments.require(type, "type");
        return accepts -> with(Generics.box(type), accepts);
    }

    private ConstraintDefinitionMapping<A> with(Class<?> type, Predicate<?> accepts) {
        Arguments.require(accepts, "function");
        GivenValidator given = new GivenValidator(type, new PredicateValidator<>(accepts));
        if (functions.putIfAbsent(type, given) != null) {
            throw new ValidationException("@%s: validateType(%s.class) is called twice. Keep one call."
                    .formatted(constraint.getName(), type.getSimpleName()));
        }
        return this;
    }

    @Override
    public ConstraintDefinitionMapping<A> includeExistingValidators(boolean include) {
        includeExisting = include;
        return this;
    }

    /** What is registered for the constraint, over what another source registers. */
    Entry over(@Nullable Entry other) {
        List<Class<? extends ConstraintValidator<?, ?>>> classes = new ArrayList<>();
        if (includeExisting && other != null) {
            classes.addAll(other.validators());
        }
        classes.addAll(validators);
        boolean existing = includeExisting && (other == null || other.includeExisting());
        return new Entry(classes, List.copyOf(functions.values()), existing);
    }
}

package dev.verity.bridge;

import dev.verity.mapping.ConstraintDefinitionMapping;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import org.hibernate.validator.cfg.context.ConstraintDefinitionContext;

/** The ConstraintValidators of a constraint in a mapping. */
final class DefinitionContext<A extends Annotation> extends MappingTarget implements ConstraintDefinitionContext<A> {
    private final ConstraintDefinitionMapping<A> definition;

    DefinitionContext(HibernateMapping mapping, ConstraintDefinitionMapping<A> definition) {
        super(mapping);
        this.definition = definition;
    }

    @Override
    public ConstraintDefinitionContext<A> includeExistingValidators(boolean include) {
        definition.includeExistingValidators(include);
        return this;
    }

    @Override
    public ConstraintDefinitionContext<A> validatedBy(Class<? extends ConstraintValidator<A, ?>> validator) {
        definition.validatedBy(validator);
        return this;
    }

    @Override
    public <T> ConstraintValidatorDefinitionContext<A, T> validateType(Class<T> type) {
        return function -> {
            definition.validateType(type).with(function::isValid);
            return this;
        };
    }
}

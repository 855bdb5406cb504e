package dev.verity.bridge;

import java.lang.annotation.Annotation;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.ConstraintDefinitionContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/** A programmatic mapping of Verity by the names of Hibernate Validator. Not thread-safe. */
record HibernateMapping(dev.verity.mapping.ConstraintMapping verity) implements ConstraintMapping {
    @Override
    public <C> TypeConstraintMappingContext<C> type(Class<C> type) {
        return new TypeContext<>(this, verity.type(type));
    }

    @Override
    public <A extends Annotation> ConstraintDefinitionContext<A> constraintDefinition(Class<A> constraint) {
        return new DefinitionContext<>(this, verity.constraintDefinition(constraint));
    }
}

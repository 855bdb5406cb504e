package dev.verity.bridge;

import java.lang.annotation.Annotation;
import org.hibernate.validator.cfg.context.ConstraintDefinitionContext;
import org.hibernate.validator.cfg.context.ConstraintMappingTarget;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/** A place in a mapping, from which calls lead to another class or constraint. */
abstract class MappingTarget implements ConstraintMappingTarget {
    final HibernateMapping mapping;

    MappingTarget(HibernateMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public final <C> TypeConstraintMappingContext<C> type(Class<C> type) {
        return mapping.type(type);
    }

    @Override
    public final <A extends Annotation> ConstraintDefinitionContext<A> constraintDefinition(Class<A> constraint) {
        return mapping.constraintDefinition(constraint);
    }
}

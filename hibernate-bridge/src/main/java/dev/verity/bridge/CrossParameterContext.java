package dev.verity.bridge;

import dev.verity.mapping.CrossParameterMapping;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.context.CrossParameterConstraintMappingContext;

/** All parameters together in a mapping. */
final class CrossParameterContext extends PartTarget implements CrossParameterConstraintMappingContext {
    private final CrossParameterMapping parameters;

    CrossParameterContext(HibernateMapping mapping, CrossParameterMapping parameters) {
        super(mapping, parameters);
        this.parameters = parameters;
    }

    @Override
    public CrossParameterConstraintMappingContext constraint(ConstraintDef<?, ?> definition) {
        parameters.constraint(Declarations.of(definition));
        return this;
    }

    @Override
    public CrossParameterConstraintMappingContext ignoreAnnotations(boolean ignore) {
        parameters.ignoreAnnotations(ignore);
        return this;
    }
}

package dev.verity.bridge;

import dev.verity.mapping.ParameterMapping;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.GroupConversionTargetContext;
import org.hibernate.validator.cfg.context.ParameterConstraintMappingContext;

/** A parameter in a mapping. */
final class ParameterContext extends PartTarget implements ParameterConstraintMappingContext {
    private final ParameterMapping value;

    ParameterContext(HibernateMapping mapping, ParameterMapping value) {
        super(mapping, value);
        this.value = value;
    }

    @Override
    public ParameterConstraintMappingContext constraint(ConstraintDef<?, ?> definition) {
        value.constraint(Declarations.of(definition));
        return this;
    }

    @Override
    public ParameterConstraintMappingContext ignoreAnnotations(boolean ignore) {
        value.ignoreAnnotations(ignore);
        return this;
    }

    @Override
    public ParameterConstraintMappingContext valid() {
        value.valid();
        return this;
    }

    @Override
    public GroupConversionTargetContext<ParameterConstraintMappingContext> convertGroup(Class<?> from) {
        return to -> {
            value.convertGroup(from).to(to);
            return this;
        };
    }

    @Override
    public ContainerElementConstraintMappingContext containerElementType() {
        return new ElementContext<>(mapping, value.containerElementType());
    }

    @Override
    public ContainerElementConstraintMappingContext containerElementType(int index, int... nestedIndexes) {
        return new ElementContext<>(mapping, value.containerElementType(index, nestedIndexes));
    }
}

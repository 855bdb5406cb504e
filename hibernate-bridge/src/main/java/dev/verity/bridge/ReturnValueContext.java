package dev.verity.bridge;

import dev.verity.mapping.ReturnValueMapping;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.GroupConversionTargetContext;
import org.hibernate.validator.cfg.context.ReturnValueConstraintMappingContext;

/** A return value in a mapping. */
final class ReturnValueContext extends PartTarget implements ReturnValueConstraintMappingContext {
    private final ReturnValueMapping value;

    ReturnValueContext(HibernateMapping mapping, ReturnValueMapping value) {
        super(mapping, value);
        this.value = value;
    }

    @Override
    public ReturnValueConstraintMappingContext constraint(ConstraintDef<?, ?> definition) {
        value.constraint(Declarations.of(definition));
        return this;
    }

    @Override
    public ReturnValueConstraintMappingContext ignoreAnnotations(boolean ignore) {
        value.ignoreAnnotations(ignore);
        return this;
    }

    @Override
    public ReturnValueConstraintMappingContext valid() {
        value.valid();
        return this;
    }

    @Override
    public GroupConversionTargetContext<ReturnValueConstraintMappingContext> convertGroup(Class<?> from) {
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

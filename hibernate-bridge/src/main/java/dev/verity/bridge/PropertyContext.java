package dev.verity.bridge;

import dev.verity.mapping.PropertyMapping;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.GroupConversionTargetContext;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;

/** A field or getter in a mapping. */
final class PropertyContext extends MemberTarget implements PropertyConstraintMappingContext {
    private final PropertyMapping value;

    PropertyContext(HibernateMapping mapping, PropertyMapping value) {
        super(mapping, value);
        this.value = value;
    }

    @Override
    public PropertyConstraintMappingContext constraint(ConstraintDef<?, ?> definition) {
        value.constraint(Declarations.of(definition));
        return this;
    }

    @Override
    public PropertyConstraintMappingContext ignoreAnnotations(boolean ignore) {
        value.ignoreAnnotations(ignore);
        return this;
    }

    @Override
    public PropertyConstraintMappingContext valid() {
        value.valid();
        return this;
    }

    @Override
    public GroupConversionTargetContext<PropertyConstraintMappingContext> convertGroup(Class<?> from) {
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

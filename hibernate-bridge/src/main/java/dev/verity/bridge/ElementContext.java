package dev.verity.bridge;

import dev.verity.mapping.ExecutableParts;
import dev.verity.mapping.TypeMembers;
import dev.verity.mapping.ValueMapping;
import jakarta.validation.ValidationException;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.GroupConversionTargetContext;
import org.hibernate.validator.cfg.context.ParameterConstraintMappingContext;
import org.hibernate.validator.cfg.context.ReturnValueConstraintMappingContext;

/** The elements of a container in a mapping. */
final class ElementContext<S extends ValueMapping<S> & TypeMembers> extends MemberTarget
        implements ContainerElementConstraintMappingContext {
    private final S elements;

    ElementContext(HibernateMapping mapping, S elements) {
        super(mapping, elements);
        this.elements = elements;
    }

    @Override
    public ContainerElementConstraintMappingContext constraint(ConstraintDef<?, ?> definition) {
        elements.constraint(Declarations.of(definition));
        return this;
    }

    @Override
    public ContainerElementConstraintMappingContext valid() {
        elements.valid();
        return this;
    }

    @Override
    public GroupConversionTargetContext<ContainerElementConstraintMappingContext> convertGroup(Class<?> from) {
        return to -> {
            elements.convertGroup(from).to(to);
            return this;
        };
    }

    @Override
    public ContainerElementConstraintMappingContext containerElementType() {
        return new ElementContext<>(mapping, elements.containerElementType());
    }

    @Override
    public ContainerElementConstraintMappingContext containerElementType(int index, int... nestedIndexes) {
        return new ElementContext<>(mapping, elements.containerElementType(index, nestedIndexes));
    }

    @Override
    public ParameterConstraintMappingContext parameter(int index) {
        return new ParameterContext(mapping, parts().parameter(index));
    }

    @Override
    public ReturnValueConstraintMappingContext returnValue() {
        return new ReturnValueContext(mapping, parts().returnValue());
    }

    private ExecutableParts parts() {
        if (elements instanceof ExecutableParts parts) {
            return parts;
        }
        throw new ValidationException(
                "The elements of a property lead to no parameter and no return value. Name the method first.");
    }
}

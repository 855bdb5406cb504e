package dev.verity.bridge;

import dev.verity.mapping.TypeMapping;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;

/** A class in a mapping. */
final class TypeContext<C> extends MemberTarget implements TypeConstraintMappingContext<C> {
    private final TypeMapping type;

    TypeContext(HibernateMapping mapping, TypeMapping type) {
        super(mapping, type);
        this.type = type;
    }

    @Override
    public TypeConstraintMappingContext<C> constraint(ConstraintDef<?, ?> definition) {
        type.constraint(Declarations.of(definition));
        return this;
    }

    @Override
    public TypeConstraintMappingContext<C> ignoreAnnotations(boolean ignore) {
        type.ignoreAnnotations(ignore);
        return this;
    }

    @Override
    public TypeConstraintMappingContext<C> ignoreAllAnnotations() {
        type.ignoreAllAnnotations();
        return this;
    }

    @Override
    public TypeConstraintMappingContext<C> defaultGroupSequence(Class<?>... groups) {
        type.defaultGroupSequence(groups);
        return this;
    }

    @Override
    public TypeConstraintMappingContext<C> defaultGroupSequenceProviderClass(
            Class<? extends DefaultGroupSequenceProvider<? super C>> provider) {
        type.defaultGroupSequenceProvider(provider);
        return this;
    }
}

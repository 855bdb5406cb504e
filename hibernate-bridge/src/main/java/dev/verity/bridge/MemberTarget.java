package dev.verity.bridge;

import dev.verity.mapping.TypeMembers;
import org.hibernate.validator.cfg.context.ConstructorConstraintMappingContext;
import org.hibernate.validator.cfg.context.ConstructorTarget;
import org.hibernate.validator.cfg.context.MethodConstraintMappingContext;
import org.hibernate.validator.cfg.context.MethodTarget;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.PropertyTarget;

/** A place in the mapping of a class, from which calls lead to another member. */
abstract class MemberTarget extends MappingTarget implements PropertyTarget, ConstructorTarget, MethodTarget {
    private final TypeMembers members;

    MemberTarget(HibernateMapping mapping, TypeMembers members) {
        super(mapping);
        this.members = members;
    }

    @Override
    public final PropertyConstraintMappingContext field(String property) {
        return new PropertyContext(mapping, members.field(property));
    }

    @Override
    public final PropertyConstraintMappingContext getter(String property) {
        return new PropertyContext(mapping, members.getter(property));
    }

    @Override
    public final ConstructorConstraintMappingContext constructor(Class<?>... parameterTypes) {
        return new ConstructorContext(mapping, members.constructor(parameterTypes));
    }

    @Override
    public final MethodConstraintMappingContext method(String name, Class<?>... parameterTypes) {
        return new MethodContext(mapping, members.method(name, parameterTypes));
    }
}

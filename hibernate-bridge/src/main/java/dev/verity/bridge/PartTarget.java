package dev.verity.bridge;

import dev.verity.mapping.ExecutableParts;
import org.hibernate.validator.cfg.context.CrossParameterConstraintMappingContext;
import org.hibernate.validator.cfg.context.CrossParameterTarget;
import org.hibernate.validator.cfg.context.ParameterConstraintMappingContext;
import org.hibernate.validator.cfg.context.ParameterTarget;
import org.hibernate.validator.cfg.context.ReturnValueConstraintMappingContext;
import org.hibernate.validator.cfg.context.ReturnValueTarget;

/** A place in the mapping of a method or constructor, from which calls lead to another part of it. */
abstract class PartTarget extends MemberTarget implements ParameterTarget, CrossParameterTarget, ReturnValueTarget {
    private final ExecutableParts parts;

    PartTarget(HibernateMapping mapping, ExecutableParts parts) {
        super(mapping, parts);
        this.parts = parts;
    }

    @Override
    public final ParameterConstraintMappingContext parameter(int index) {
        return new ParameterContext(mapping, parts.parameter(index));
    }

    @Override
    public final CrossParameterConstraintMappingContext crossParameter() {
        return new CrossParameterContext(mapping, parts.crossParameter());
    }

    @Override
    public final ReturnValueConstraintMappingContext returnValue() {
        return new ReturnValueContext(mapping, parts.returnValue());
    }
}

package dev.verity.internal.mapping;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.metadata.AnnotationsToIgnore.OfExecutable;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.internal.metadata.ParameterMetadata;
import dev.verity.internal.metadata.Places;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.mapping.CrossParameterMapping;
import dev.verity.mapping.ExecutableMapping;
import dev.verity.mapping.ParameterMapping;
import dev.verity.mapping.ReturnValueMapping;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.Executable;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is declared on a method or constructor. */
final class ExecutableDraft implements ExecutableMapping, PartsOfExecutable {
    private final TypeDraft owner;
    private final Executable member;
    private final Map<Integer, ValueDraft> parameters = new TreeMap<>();
    private @Nullable ElementDraft crossParameter;
    private @Nullable ValueDraft returnValue;
    private @Nullable Boolean ignored;

    ExecutableDraft(TypeDraft owner, Executable member) {
        this.owner = owner;
        this.member = member;
    }

    ExecutableDraft copy(TypeDraft copiedOwner) {
        ExecutableDraft copy = new ExecutableDraft(copiedOwner, member);
        parameters.forEach((index, draft) -> copy.parameters.put(index, draft.copy()));
        copy.crossParameter = crossParameter == null ? null : crossParameter.copy();
        copy.returnValue = returnValue == null ? null : returnValue.copy();
        copy.ignored = ignored;
        return copy;
    }

    @Override
    public ExecutableDraft executable() {
        return this;
    }

    @Override
    public TypeDraft owner() {
        return owner;
    }

    @Override
    public ExecutableMapping ignoreAnnotations(boolean ignore) {
        ignored = ignore;
        return this;
    }

    @Override
    public ParameterMapping parameter(int index) {
        int count = member.getParameterCount();
        if (index < 0 || index >= count) {
            throw new ValidationException("%s has no parameter %d. %s"
                    .formatted(
                            Places.of(member),
                            index,
                            count == 0
                                    ? "It has none at all."
                                    : "It has those with the indexes 0 to " + (count - 1) + "."));
        }
        refuseSecond(parameters.get(index), "parameter(" + index + ")");
        ValueDraft value = new ValueDraft(MappedPlace.parameter(member, index), parameterType(index));
        parameters.put(index, value);
        return new ParameterCursor(this, value, value);
    }

    @Override
    public CrossParameterMapping crossParameter() {
        refuseSecond(crossParameter, "crossParameter()");
        crossParameter = new ElementDraft(MappedPlace.crossParameter(member));
        return new CrossParameterCursor(this, crossParameter);
    }

    @Override
    public ReturnValueMapping returnValue() {
        ValueDraft value = newReturnValue();
        return new ReturnValueCursor(this, value, value);
    }

    /** Begins the mapping of the return value. */
    ValueDraft newReturnValue() {
        if (returnType() == void.class) {
            throw new ConstraintDeclarationException(
                    Places.of(member) + " returns nothing that could be validated. Remove returnValue().");
        }
        refuseSecond(returnValue, "returnValue()");
        returnValue = new ValueDraft(MappedPlace.returnValue(member), returnType());
        return returnValue;
    }

    private void refuseSecond(@Nullable Object first, String call) {
        if (first != null) {
            throw new ValidationException("%s: %s is called twice. Join the two.".formatted(Places.of(member), call));
        }
    }

    private Type parameterType(int index) {
        return member.getParameters()[index].getParameterizedType();
    }

    private Type returnType() {
        return member.getAnnotatedReturnType().getType();
    }

    ExecutableMetadata read(ConstraintDefinitions definitions) {
        List<ParameterMetadata> values = new ArrayList<>();
        for (int i = 0; i < member.getParameterCount(); i++) {
            ValueDraft draft = parameters.get(i);
            values.add(new ParameterMetadata(
                    i, draft == null ? ValueMetadata.unconstrained(parameterType(i)) : draft.read(definitions)));
        }
        List<ConstraintMetadata> together = crossParameter == null ? List.of() : crossParameter.read(definitions);
        return new ExecutableMetadata(
                member,
                values,
                together,
                returnValue == null ? ValueMetadata.unconstrained(returnType()) : returnValue.read(definitions));
    }

    OfExecutable ignored(boolean around) {
        boolean here = ignored == null ? around : ignored;
        List<Boolean> ofParameters = new ArrayList<>();
        for (int i = 0; i < member.getParameterCount(); i++) {
            ValueDraft draft = parameters.get(i);
            ofParameters.add(draft == null ? here : draft.element().isIgnored(here));
        }
        return new OfExecutable(
                ofParameters,
                crossParameter == null ? here : crossParameter.isIgnored(here),
                returnValue == null ? here : returnValue.element().isIgnored(here));
    }
}

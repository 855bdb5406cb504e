package dev.verity.internal.mapping;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.metadata.Cascade;
import dev.verity.internal.metadata.ContainerArgument;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.GroupConversion;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is declared on a value of a type, and on its container elements. */
final class ValueDraft {
    private final ElementDraft element;
    private final Type type;
    private final List<GroupConversion> conversions = new ArrayList<>();
    private final Map<ContainerArgument, ValueDraft> containerElements = new LinkedHashMap<>();
    private boolean valid;
    private boolean begun;

    ValueDraft(MappedPlace place, Type type) {
        this(new ElementDraft(place), type);
    }

    private ValueDraft(ElementDraft element, Type type) {
        this.element = element;
        this.type = type;
    }

    ValueDraft copy() {
        ValueDraft copy = new ValueDraft(element.copy(), type);
        copy.conversions.addAll(conversions);
        containerElements.forEach((argument, draft) -> copy.containerElements.put(argument, draft.copy()));
        copy.valid = valid;
        return copy;
    }

    ElementDraft element() {
        return element;
    }

    void cascade() {
        valid = true;
    }

    void convert(Class<?> from, Class<?> to) {
        for (GroupConversion conversion : conversions) {
            if (conversion.from() == from) {
                throw new ConstraintDeclarationException(
                        "%s: the group %s is converted twice. Keep one convertGroup(%s.class)."
                                .formatted(where(), from.getName(), from.getSimpleName()));
            }
        }
        conversions.add(new GroupConversion(from, to));
    }

    /** The elements of a container with one type argument. */
    ValueDraft onlyContainerElement() {
        int count = ContainerArgument.countOf(type);
        if (count > 1) {
            throw new ValidationException(
                    "%s: %s has %d type parameters. Tell by containerElementType(0) and so on which is meant."
                            .formatted(where(), type.getTypeName(), count));
        }
        return containerElement(0).begin();
    }

    ValueDraft containerElement(int index, int... nestedIndexes) {
        ValueDraft draft = containerElement(index);
        for (int nested : nestedIndexes) {
            draft = draft.containerElement(nested);
        }
        return draft.begin();
    }

    private ValueDraft containerElement(int index) {
        int count = ContainerArgument.countOf(type);
        if (count == 0) {
            throw new ValidationException(
                    "%s: %s has no type parameters, so it has no container elements. Remove the call."
                            .formatted(where(), type.getTypeName()));
        }
        if (index < 0 || index >= count) {
            throw new ValidationException("%s: there is no containerElementType(%d). %s has the indexes 0 to %d."
                    .formatted(where(), index, type.getTypeName(), count - 1));
        }
        return containerElements.computeIfAbsent(
                ContainerArgument.of(type, index),
                argument -> new ValueDraft(element.place().containerElement(argument), argument.type()));
    }

    private ValueDraft begin() {
        if (begun) {
            throw new ValidationException(where() + " is mapped twice. Join the two.");
        }
        begun = true;
        return this;
    }

    ValueMetadata read(ConstraintDefinitions definitions) {
        List<ContainerElementMetadata> elements = new ArrayList<>();
        containerElements.forEach((argument, draft) -> elements.add(
                new ContainerElementMetadata(argument.container(), argument.index(), draft.read(definitions))));
        return new ValueMetadata(type, element.read(definitions), new Cascade(valid, conversions), elements);
    }

    private String where() {
        return element.place().where();
    }
}

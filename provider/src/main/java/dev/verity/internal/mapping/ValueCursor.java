package dev.verity.internal.mapping;

import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ValueMapping;
import jakarta.validation.ValidationException;

/** Stands on a value or on the elements of a container that it is. */
abstract class ValueCursor<S extends ValueMapping<S>> implements ValueMapping<S> {
    private final ValueDraft value;
    private final ValueDraft current;

    /**
     * @param value the property, parameter or return value
     * @param current that, or container elements of it
     */
    ValueCursor(ValueDraft value, ValueDraft current) {
        this.value = value;
        this.current = current;
    }

    /** This, as users see it. */
    abstract S self();

    /** Another cursor on the same value. */
    abstract S at(ValueDraft whole, ValueDraft element);

    @Override
    public S constraint(ConstraintDeclaration<?> constraint) {
        current.element().add(constraint);
        return self();
    }

    @Override
    public S ignoreAnnotations(boolean ignore) {
        if (current != value) {
            throw new ValidationException(
                    "%s: annotations on container elements are ignored together with those on the whole value. Call"
                                    .formatted(current.element().place().where())
                            + " ignoreAnnotations before containerElementType.");
        }
        value.element().ignore(ignore);
        return self();
    }

    @Override
    public S valid() {
        current.cascade();
        return self();
    }

    @Override
    public Conversion<S> convertGroup(Class<?> from) {
        Arguments.require(from, "group");
        return to -> {
            Arguments.require(to, "group");
            current.convert(from, to);
            return self();
        };
    }

    @Override
    public S containerElementType() {
        return at(value, value.onlyContainerElement());
    }

    @Override
    public S containerElementType(int index, int... nestedIndexes) {
        Arguments.require(nestedIndexes, "indexes");
        return at(value, value.containerElement(index, nestedIndexes));
    }
}

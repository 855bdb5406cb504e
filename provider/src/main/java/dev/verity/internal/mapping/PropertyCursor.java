package dev.verity.internal.mapping;

import dev.verity.mapping.PropertyMapping;

/** Stands on a field or getter. */
final class PropertyCursor extends ValueCursor<PropertyMapping> implements PropertyMapping, MembersOfType {
    private final TypeDraft owner;

    PropertyCursor(TypeDraft owner, ValueDraft value, ValueDraft current) {
        super(value, current);
        this.owner = owner;
    }

    @Override
    public TypeDraft owner() {
        return owner;
    }

    @Override
    PropertyMapping self() {
        return this;
    }

    @Override
    PropertyMapping at(ValueDraft whole, ValueDraft element) {
        return new PropertyCursor(owner, whole, element);
    }
}

package dev.verity.internal.mapping;

import dev.verity.mapping.ParameterMapping;

/** Stands on a parameter. */
final class ParameterCursor extends ValueCursor<ParameterMapping> implements ParameterMapping, PartsOfExecutable {
    private final ExecutableDraft executable;

    ParameterCursor(ExecutableDraft executable, ValueDraft value, ValueDraft current) {
        super(value, current);
        this.executable = executable;
    }

    @Override
    public ExecutableDraft executable() {
        return executable;
    }

    @Override
    ParameterMapping self() {
        return this;
    }

    @Override
    ParameterMapping at(ValueDraft whole, ValueDraft element) {
        return new ParameterCursor(executable, whole, element);
    }
}

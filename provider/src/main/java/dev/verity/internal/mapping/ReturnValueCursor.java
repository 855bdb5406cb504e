package dev.verity.internal.mapping;

import dev.verity.mapping.ReturnValueMapping;

/** Stands on a return value. */
final class ReturnValueCursor extends ValueCursor<ReturnValueMapping> implements ReturnValueMapping, PartsOfExecutable {
    private final ExecutableDraft executable;

    ReturnValueCursor(ExecutableDraft executable, ValueDraft value, ValueDraft current) {
        super(value, current);
        this.executable = executable;
    }

    @Override
    public ExecutableDraft executable() {
        return executable;
    }

    @Override
    ReturnValueMapping self() {
        return this;
    }

    @Override
    ReturnValueMapping at(ValueDraft whole, ValueDraft element) {
        return new ReturnValueCursor(executable, whole, element);
    }
}

package dev.verity.internal.mapping;

import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.CrossParameterMapping;

/** Stands on all parameters together. */
record CrossParameterCursor(ExecutableDraft executable, ElementDraft element)
        implements CrossParameterMapping, PartsOfExecutable {
    @Override
    public CrossParameterMapping constraint(ConstraintDeclaration<?> constraint) {
        element.add(constraint);
        return this;
    }

    @Override
    public CrossParameterMapping ignoreAnnotations(boolean ignore) {
        element.ignore(ignore);
        return this;
    }
}

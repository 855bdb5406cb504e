package dev.verity.internal.mapping;

import dev.verity.mapping.CrossParameterMapping;
import dev.verity.mapping.ExecutableParts;
import dev.verity.mapping.ParameterMapping;
import dev.verity.mapping.ReturnValueMapping;

/** Goes on to parts of a method or constructor whose mapping is at hand. */
interface PartsOfExecutable extends MembersOfType, ExecutableParts {
    ExecutableDraft executable();

    @Override
    default TypeDraft owner() {
        return executable().owner();
    }

    @Override
    default ParameterMapping parameter(int index) {
        return executable().parameter(index);
    }

    @Override
    default CrossParameterMapping crossParameter() {
        return executable().crossParameter();
    }

    @Override
    default ReturnValueMapping returnValue() {
        return executable().returnValue();
    }
}

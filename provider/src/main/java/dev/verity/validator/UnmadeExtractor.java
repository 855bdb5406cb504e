package dev.verity.validator;

import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Stands for a ValueExtractor of a class of which no object is to be made, in a factory that prepares kernels and validates nothing.
 *
 * @param type the class, whose declaration says what is extracted
 * @see KernelPreparation
 */
public record UnmadeExtractor(Class<?> type) implements ValueExtractor<Object> {
    @Override
    public void extractValues(Object original, ValueReceiver receiver) {
        throw new UnsupportedOperationException("No " + type.getName() + " was made, since nothing is validated here");
    }
}

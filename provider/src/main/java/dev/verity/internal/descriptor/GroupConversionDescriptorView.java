package dev.verity.internal.descriptor;

import jakarta.validation.metadata.GroupConversionDescriptor;

/** One group conversion; equal to any other of the same groups (Jakarta Validation 3.1, section 7.5). */
record GroupConversionDescriptorView(Class<?> from, Class<?> to) implements GroupConversionDescriptor {

    @Override
    public Class<?> getFrom() {
        return from;
    }

    @Override
    public Class<?> getTo() {
        return to;
    }
}

package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/** All that a violation tells. */
@SuppressWarnings("ArrayRecordComponent") // compared by isSameAs alone
record ViolationContent(
        String message,
        String messageTemplate,
        PropertyPath path,
        ConstraintDescriptor<?> descriptor,
        Class<?> rootBeanClass,
        @Nullable Object rootBean,
        @Nullable Object leafBean,
        @Nullable Object invalidValue,
        @Nullable Object @Nullable [] executableParameters,
        @Nullable Object executableReturnValue,
        @Nullable Object dynamicPayload) {
    boolean isSameAs(ViolationContent other) {
        return rootBean == other.rootBean
                && leafBean == other.leafBean
                && rootBeanClass == other.rootBeanClass
                && message.equals(other.message)
                && messageTemplate.equals(other.messageTemplate)
                && descriptor.equals(other.descriptor)
                && path.equals(other.path)
                && isSameValue(invalidValue, other.invalidValue);
    }

    /** Identity, but for simple values, which may be boxed anew each time. */
    private static boolean isSameValue(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        return (one instanceof Number || one instanceof String || one instanceof Boolean || one instanceof Character)
                && one.getClass().getClassLoader() == null
                && one.equals(other);
    }
}

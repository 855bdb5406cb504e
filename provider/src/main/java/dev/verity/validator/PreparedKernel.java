package dev.verity.validator;

import org.jspecify.annotations.Nullable;

/**
 * A kernel as a class file, to be put beside the class that it was prepared for.
 *
 * @param className the name of its class
 * @param beanClass the name of the class that it was prepared for
 * @param nestHost the name of the class whose class file has to be changed by {@link KernelPreparation#admit}; null if none has
 * @param classFile the class file, which is not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by name: that stands for what is in it
public record PreparedKernel(
        String className, String beanClass, @Nullable String nestHost, byte[] classFile) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PreparedKernel kernel && className.equals(kernel.className);
    }

    @Override
    public int hashCode() {
        return className.hashCode();
    }

    @Override
    public String toString() {
        return className;
    }
}

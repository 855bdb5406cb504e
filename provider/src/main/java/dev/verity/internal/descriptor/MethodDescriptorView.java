package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.MethodType;

/** A method, together with those it overrides or implements (Jakarta Validation 3.1, section 7.7). */
final class MethodDescriptorView extends ExecutableDescriptorView implements MethodDescriptor {
    private final String name;
    private final MethodType type;

    MethodDescriptorView(BeanMetadata bean, ExecutableMetadata method, ParameterNames names) {
        super(bean, method, names);
        name = method.executable().getName();
        type = isGetter(bean, method) ? MethodType.GETTER : MethodType.NON_GETTER;
    }

    /** Methods without parameters that the metadata holds as accessors of properties are getters. */
    private static boolean isGetter(BeanMetadata bean, ExecutableMetadata method) {
        return method.parameters().isEmpty()
                && bean.properties().stream()
                        .filter(property -> !property.isField())
                        .anyMatch(property -> property.member()
                                .getName()
                                .equals(method.executable().getName()));
    }

    MethodType type() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }
}

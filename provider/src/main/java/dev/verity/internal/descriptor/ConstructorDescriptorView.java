package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import jakarta.validation.metadata.ConstructorDescriptor;

/** A constructor (Jakarta Validation 3.1, section 7.7). */
final class ConstructorDescriptorView extends ExecutableDescriptorView implements ConstructorDescriptor {
    private final String name;

    ConstructorDescriptorView(BeanMetadata bean, ExecutableMetadata constructor, ParameterNames names) {
        super(bean, constructor, names);
        name = constructor.executable().getDeclaringClass().getSimpleName();
    }

    @Override
    public String getName() {
        return name;
    }
}

package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import org.jspecify.annotations.Nullable;

/** The elements of a container (Jakarta Validation 3.1, section 7.11). */
final class ContainerElementTypeDescriptorView extends CascadableDescriptorView
        implements ContainerElementTypeDescriptor {
    private final ContainerElementMetadata element;

    ContainerElementTypeDescriptorView(BeanMetadata bean, ContainerElementMetadata element) {
        super(bean, element.value());
        this.element = element;
    }

    /** The index, or null for the components of an array. */
    @Override
    public @Nullable Integer getTypeArgumentIndex() {
        int index = element.typeArgument();
        return index == ContainerElementMetadata.ARRAY_COMPONENT ? null : index;
    }

    @Override
    public Class<?> getContainerClass() {
        return element.container();
    }

    @Override
    public String toString() {
        return element.container().getSimpleName() + "<" + getTypeArgumentIndex() + ">";
    }
}

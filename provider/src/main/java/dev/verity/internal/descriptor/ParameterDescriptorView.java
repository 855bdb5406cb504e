package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ParameterMetadata;
import jakarta.validation.metadata.ParameterDescriptor;

/** A parameter of a method or constructor (Jakarta Validation 3.1, section 7.8). */
final class ParameterDescriptorView extends CascadableDescriptorView implements ParameterDescriptor {
    private final int index;
    private final String name;

    ParameterDescriptorView(BeanMetadata bean, ParameterMetadata parameter, String name) {
        super(bean, MergedValue.of(parameter.value()));
        this.index = parameter.index();
        this.name = name;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.metadata.ReturnValueDescriptor;

/** What a method returns or a constructor makes (Jakarta Validation 3.1, section 7.10). */
final class ReturnValueDescriptorView extends CascadableDescriptorView implements ReturnValueDescriptor {
    ReturnValueDescriptorView(BeanMetadata bean, ValueMetadata value) {
        super(bean, MergedValue.of(value));
    }
}

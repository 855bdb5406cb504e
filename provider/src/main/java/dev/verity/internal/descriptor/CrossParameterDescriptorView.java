package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import jakarta.validation.metadata.CrossParameterDescriptor;
import java.util.List;

/** All parameters of a method or constructor together (Jakarta Validation 3.1, section 7.9). */
final class CrossParameterDescriptorView extends ElementDescriptorView implements CrossParameterDescriptor {
    CrossParameterDescriptorView(BeanMetadata bean, List<ConstraintMetadata> constraints) {
        super(bean, Object[].class, constraints);
    }
}

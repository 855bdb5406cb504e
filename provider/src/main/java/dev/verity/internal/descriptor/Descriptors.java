package dev.verity.internal.descriptor;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;

/**
 * Makes the descriptors of metadata (Jakarta Validation 3.1, section 7).
 *
 * <p>Descriptors are immutable and thread-safe; their sets keep the order of the metadata. Descriptors of the same
 * constraint are equal, also after serialization.
 */
public final class Descriptors {
    private Descriptors() {}

    /**
     * Describes a bean class.
     *
     * @param names gives the names of parameters; asked now, for the constrained methods and constructors
     * @throws ValidationException if the provider of parameter names fails
     */
    public static BeanDescriptor of(BeanMetadata bean, ParameterNameProvider names) {
        return new BeanDescriptorView(bean.withoutObject(), names);
    }

    /** Describes a constraint at the place where it is declared, as violations refer to it. */
    public static ConstraintDescriptor<?> of(ConstraintMetadata constraint) {
        return ConstraintDescriptorView.of(constraint.use(), constraint.groups(), ConstraintPlace.of(constraint));
    }

    /** Describes a constraint apart from any place, as composing constraints are. */
    public static ConstraintDescriptor<?> of(ConstraintUse use) {
        return ConstraintDescriptorView.of(use, use.groups(), null);
    }
}

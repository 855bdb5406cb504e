package dev.verity.differential;

import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;

/** Which descriptors say that validation goes on into other beans. */
final class Scope {
    private Scope() {}

    static <D extends CascadableDescriptor & ContainerDescriptor> boolean cascades(D descriptor) {
        return descriptor.isCascaded()
                || descriptor.getConstrainedContainerElementTypes().stream().anyMatch(Scope::cascades);
    }
}

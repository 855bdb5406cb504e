package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.type.Generics;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.GroupConversionDescriptor;
import java.util.List;
import java.util.Set;

/** A value that can be cascaded and can have container elements (Jakarta Validation 3.1, sections 7.4 and 7.11). */
abstract class CascadableDescriptorView extends ElementDescriptorView
        implements CascadableDescriptor, ContainerDescriptor {
    private final boolean cascaded;
    private final Set<GroupConversionDescriptor> groupConversions;
    private final Set<ContainerElementTypeDescriptor> containerElementTypes;

    /** Describes a value as the merger of all that is declared on it. */
    CascadableDescriptorView(BeanMetadata bean, ValueMetadata value) {
        super(bean, Generics.erase(value.type()), value.constraints());
        cascaded = value.cascade().valid();
        groupConversions = ImmutableSets.copyOf(value.cascade().conversions().stream()
                .map(conversion -> new GroupConversionDescriptorView(conversion.from(), conversion.to()))
                .toList());
        containerElementTypes = ImmutableSets.copyOf(describe(bean, value.containerElements()));
    }

    private static List<ContainerElementTypeDescriptor> describe(
            BeanMetadata bean, List<ContainerElementMetadata> elements) {
        return elements.stream()
                .filter(element -> element.value().isConstrained())
                .<ContainerElementTypeDescriptor>map(element -> new ContainerElementTypeDescriptorView(bean, element))
                .toList();
    }

    @Override
    public boolean isCascaded() {
        return cascaded;
    }

    @Override
    public Set<GroupConversionDescriptor> getGroupConversions() {
        return groupConversions;
    }

    @Override
    public Set<ContainerElementTypeDescriptor> getConstrainedContainerElementTypes() {
        return containerElementTypes;
    }
}

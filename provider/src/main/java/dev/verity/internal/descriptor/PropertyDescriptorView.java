package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;

/** A property, its fields and its getter taken together (Jakarta Validation 3.1, section 7.6). */
final class PropertyDescriptorView extends CascadableDescriptorView implements PropertyDescriptor {
    private final String name;

    /** Describes the property that all accessors, at least one, give access to. */
    PropertyDescriptorView(BeanMetadata bean, String name, List<PropertyMetadata> accessors) {
        super(bean, merge(accessors));
        this.name = name;
    }

    private static ValueMetadata merge(List<PropertyMetadata> accessors) {
        return MergedValue.of(
                mostSpecific(accessors).value().type(),
                accessors.stream().map(PropertyMetadata::value).toList());
    }

    private static PropertyMetadata mostSpecific(List<PropertyMetadata> accessors) {
        return accessors.stream()
                .reduce((first, second) -> isDeclaredBelow(second, first) ? second : first)
                .orElseThrow();
    }

    private static boolean isDeclaredBelow(PropertyMetadata accessor, PropertyMetadata other) {
        Class<?> type = accessor.member().getDeclaringClass();
        Class<?> otherType = other.member().getDeclaringClass();
        return type != otherType && otherType.isAssignableFrom(type);
    }

    @Override
    public String getPropertyName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}

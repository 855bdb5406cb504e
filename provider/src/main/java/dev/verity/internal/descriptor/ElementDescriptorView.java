package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a bean class and the constraints on it (Jakarta Validation 3.1, section 7.2). */
abstract class ElementDescriptorView implements ElementDescriptor {
    private final BeanMetadata bean;
    private final Class<?> elementClass;
    private final Map<ConstraintMetadata, ConstraintDescriptor<?>> constraints;
    private final Set<ConstraintDescriptor<?>> descriptors;

    ElementDescriptorView(BeanMetadata bean, Class<?> elementClass, List<ConstraintMetadata> constraints) {
        this.bean = bean;
        this.elementClass = elementClass;
        Map<ConstraintMetadata, ConstraintDescriptor<?>> described = new LinkedHashMap<>();
        constraints.forEach(constraint -> described.put(constraint, describe(constraint, bean.type())));
        this.constraints = Collections.unmodifiableMap(described);
        this.descriptors = ImmutableSets.copyOf(described.values());
    }

    /** An interface is the implicit group of its constraints for those who inherit them, not for itself. */
    private static ConstraintDescriptor<?> describe(ConstraintMetadata constraint, Class<?> bean) {
        Class<?> host = constraint.host();
        if (host != bean || !host.isInterface() || constraint.use().groups().contains(host)) {
            return Descriptors.of(constraint);
        }
        Set<Class<?>> groups = new LinkedHashSet<>(constraint.groups());
        groups.remove(host);
        return ConstraintDescriptorView.of(constraint.use(), groups, ConstraintPlace.of(constraint));
    }

    @Override
    public boolean hasConstraints() {
        return !constraints.isEmpty();
    }

    @Override
    public Class<?> getElementClass() {
        return elementClass;
    }

    @Override
    public Set<ConstraintDescriptor<?>> getConstraintDescriptors() {
        return descriptors;
    }

    @Override
    public ConstraintFinder findConstraints() {
        return new ConstraintSearch(bean, constraints);
    }
}

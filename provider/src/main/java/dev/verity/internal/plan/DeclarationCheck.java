package dev.verity.internal.plan;

import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.ParameterMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;

/**
 * Finds the declaration errors that depend on value extractors and group sequences, for all of a class, whatever part of it
 * is asked for first.
 */
final class DeclarationCheck {
    private final ValueExtractors extractors;
    private final GroupResolver groups;

    DeclarationCheck(ValueExtractors extractors, GroupResolver groups) {
        this.extractors = extractors;
        this.groups = groups;
    }

    BeanMetadata checked(BeanMetadata bean) {
        for (DefaultGroupSequence sequence : bean.defaultGroupSequences()) {
            groups.members(sequence.groups());
        }
        for (PropertyMetadata property : bean.properties()) {
            check(property.value());
        }
        for (ExecutableMetadata executable : bean.executables().values()) {
            check(executable);
        }
        return bean;
    }

    private void check(ExecutableMetadata executable) {
        for (ParameterMetadata parameter : executable.parameters()) {
            check(parameter.value());
        }
        check(executable.returnValue());
    }

    private void check(ValueMetadata value) {
        for (ConstraintMetadata constraint : value.constraints()) {
            extractors.forUnwrapping(value.type(), constraint.use().unwrapping());
        }
        for (ContainerElementMetadata element : value.containerElements()) {
            check(element);
        }
    }

    private void check(ContainerElementMetadata element) {
        if (!element.value().isConstrained()) {
            return;
        }
        if (!element.value().constraints().isEmpty()) {
            extractors.forContainerElement(element.container(), element.typeArgument());
        }
        extractors.forCascade(element.container(), element.typeArgument());
        check(element.value());
    }
}

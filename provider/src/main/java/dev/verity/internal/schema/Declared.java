package dev.verity.internal.schema;

import dev.verity.internal.constraint.Combination;
import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is declared on one value, by all its accessors, for the Default group.
 *
 * @param constraints those on the value itself
 * @param values what its container elements are looked up in
 * @param groups what Default stands for
 */
record Declared(List<ConstraintUse> constraints, List<ValueMetadata> values, Set<Class<?>> groups) {
    private static final Set<Class<?>> REFUSE_NULL = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final Set<Class<?>> DEFAULT = Set.of(Default.class);

    static Declared of(ValueMetadata value) {
        return of(List.of(value), DEFAULT);
    }

    /** What a class declares on a property. */
    static Declared of(BeanMetadata bean, String property) {
        List<ValueMetadata> values = new ArrayList<>();
        for (PropertyMetadata each : bean.properties()) {
            if (each.name().equals(property)) {
                values.add(each.value());
            }
        }
        return of(values, defaultOf(bean));
    }

    /** What a class declares on its objects as a whole. */
    static List<ConstraintUse> ofClass(BeanMetadata bean) {
        return used(bean.constraints(), defaultOf(bean));
    }

    private static Declared of(List<ValueMetadata> values, Set<Class<?>> groups) {
        List<ConstraintUse> constraints = new ArrayList<>();
        for (ValueMetadata value : values) {
            constraints.addAll(used(value.constraints(), groups));
        }
        return new Declared(constraints, values, groups);
    }

    private static Set<Class<?>> defaultOf(BeanMetadata bean) {
        DefaultGroupSequence sequence = bean.defaultGroupSequence();
        Set<Class<?>> groups = new HashSet<>(DEFAULT);
        if (sequence != null) {
            groups.addAll(sequence.groups());
        }
        return groups;
    }

    private static List<ConstraintUse> used(List<ConstraintMetadata> constraints, Set<Class<?>> groups) {
        List<ConstraintUse> used = new ArrayList<>();
        for (ConstraintMetadata constraint : constraints) {
            if (constraint.groups().stream().anyMatch(groups::contains)) {
                used.add(constraint.use());
            }
        }
        return used;
    }

    /** What is declared on the elements for a type argument. */
    Declared element(int typeArgument) {
        List<ValueMetadata> elements = new ArrayList<>();
        for (ValueMetadata value : values) {
            for (ContainerElementMetadata element : value.containerElements()) {
                if (element.typeArgument() == typeArgument) {
                    elements.add(element.value());
                }
            }
        }
        return of(elements, groups);
    }

    /**
     * What is declared on the value in a wrapper: on its type argument, and on the wrapper for the value.
     *
     * @param byDefault true where constraints on the wrapper are for the value
     */
    Declared inside(boolean byDefault) {
        Declared element = element(0);
        List<ConstraintUse> all = new ArrayList<>();
        for (ConstraintUse use : constraints) {
            boolean isUnwrapped = use.unwrapping() == ValidateUnwrappedValue.UNWRAP
                    || (byDefault && use.unwrapping() == ValidateUnwrappedValue.DEFAULT);
            if (isUnwrapped) {
                all.add(use);
            }
        }
        all.addAll(element.constraints);
        return new Declared(all, element.values, groups);
    }

    /** True when null breaks a constraint. */
    boolean refusesNull() {
        return constraints.stream().anyMatch(Declared::refusesNull);
    }

    private static boolean refusesNull(ConstraintUse use) {
        return REFUSE_NULL.contains(use.type())
                || (use.composition() == Combination.AND
                        && use.composing().stream().anyMatch(Declared::refusesNull));
    }
}

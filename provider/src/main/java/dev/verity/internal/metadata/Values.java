package dev.verity.internal.metadata;

import dev.verity.internal.type.Generics;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins and resolves what is declared on values. */
final class Values {
    private Values() {}

    /** All that either declares; the type is that of the first. A constraint that both declare alike counts once. */
    static ValueMetadata join(ValueMetadata one, ValueMetadata other) {
        if (other.isEmpty()) {
            return one;
        }
        return new ValueMetadata(
                one.type(),
                joinConstraints(one.constraints(), other.constraints()),
                join(one.cascade(), other.cascade()),
                joinElements(one.containerElements(), other.containerElements()));
    }

    static List<ConstraintMetadata> joinConstraints(List<ConstraintMetadata> one, List<ConstraintMetadata> other) {
        List<ConstraintMetadata> all = new ArrayList<>(one);
        for (ConstraintMetadata constraint : other) {
            int known = coveredBy(all, constraint);
            if (known < 0) {
                all.add(constraint);
            } else if (isMoreSpecific(constraint, all.get(known))) {
                all.set(known, constraint);
            }
        }
        return all;
    }

    private static int coveredBy(List<ConstraintMetadata> all, ConstraintMetadata constraint) {
        for (int i = 0; i < all.size(); i++) {
            if (covers(all.get(i), constraint)) {
                return i;
            }
        }
        return -1;
    }

    /** A constraint repeated by a subclass is the subclass's: it may redefine Default, or not, unlike its superclass. */
    private static boolean isMoreSpecific(ConstraintMetadata constraint, ConstraintMetadata known) {
        return known.host() != constraint.host()
                && known.host().isAssignableFrom(constraint.host())
                && constraint.groups().containsAll(known.groups());
    }

    private static boolean covers(ConstraintMetadata known, ConstraintMetadata constraint) {
        return known.use().annotation().equals(constraint.use().annotation())
                && known.use().target() == constraint.use().target()
                && known.groups().containsAll(constraint.groups());
    }

    /** True when both declare the same constraints, cascades and container elements, in any order. */
    static boolean alike(ValueMetadata one, ValueMetadata other) {
        return annotations(one.constraints()).equals(annotations(other.constraints()))
                && one.cascade().equals(other.cascade())
                && one.containerElements().size() == other.containerElements().size()
                && one.containerElements().stream().allMatch(element -> hasAlike(other, element));
    }

    private static boolean hasAlike(ValueMetadata value, ContainerElementMetadata element) {
        int index = indexOf(value.containerElements(), element);
        return index >= 0 && alike(value.containerElements().get(index).value(), element.value());
    }

    static Set<Annotation> annotations(List<ConstraintMetadata> constraints) {
        Set<Annotation> annotations = new HashSet<>();
        for (ConstraintMetadata constraint : constraints) {
            annotations.add(constraint.use().annotation());
        }
        return annotations;
    }

    /** The same with the type variables of the declaring classes replaced as a bean class sees them. */
    static ValueMetadata resolve(ValueMetadata value, Class<?> bean) {
        Type type = Generics.resolve(value.type(), bean);
        if (type == value.type() && value.containerElements().isEmpty()) {
            return value;
        }
        List<ContainerElementMetadata> elements = new ArrayList<>();
        for (ContainerElementMetadata element : value.containerElements()) {
            elements.add(new ContainerElementMetadata(
                    element.container(), element.typeArgument(), resolve(element.value(), bean)));
        }
        return new ValueMetadata(type, value.constraints(), value.cascade(), elements);
    }

    private static Cascade join(Cascade one, Cascade other) {
        List<GroupConversion> conversions = new ArrayList<>(one.conversions());
        other.conversions().stream()
                .filter(conversion -> !one.conversions().contains(conversion))
                .forEach(conversions::add);
        return new Cascade(one.valid() || other.valid(), conversions);
    }

    private static List<ContainerElementMetadata> joinElements(
            List<ContainerElementMetadata> one, List<ContainerElementMetadata> other) {
        List<ContainerElementMetadata> all = new ArrayList<>(one);
        for (ContainerElementMetadata element : other) {
            int known = indexOf(one, element);
            if (known < 0) {
                all.add(element);
            } else {
                ValueMetadata value = join(one.get(known).value(), element.value());
                all.set(known, new ContainerElementMetadata(element.container(), element.typeArgument(), value));
            }
        }
        return all;
    }

    private static int indexOf(List<ContainerElementMetadata> elements, ContainerElementMetadata element) {
        for (int i = 0; i < elements.size(); i++) {
            ContainerElementMetadata known = elements.get(i);
            if (known.container() == element.container() && known.typeArgument() == element.typeArgument()) {
                return i;
            }
        }
        return -1;
    }
}

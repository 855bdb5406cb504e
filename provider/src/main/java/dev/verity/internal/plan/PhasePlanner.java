package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.runtime.PlannedConstraint;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Splits a plan into phases where the bean class redefines its Default group.
 *
 * <p>A redefinition holds for the class that declares it and for what that class inherits; constraints of more specific
 * classes keep the ordinary Default. Cascades run once, after all elements of the sequence, with the groups as requested
 * (specification 5.4.4).
 */
final class PhasePlanner {
    private final GroupResolver resolver;

    PhasePlanner(GroupResolver resolver) {
        this.resolver = resolver;
    }

    List<Phase> phases(BeanMetadata bean, GroupSet groups, Function<Selection, List<Slot>> slots) {
        DefaultGroupSequence redefined = bean.defaultGroupSequence();
        List<Phase> phases = new ArrayList<>();
        if (redefined == null || !groups.groups().contains(Default.class)) {
            addPhase(phases, slots.apply(Selection.all(bean.type(), groups)));
            return phases;
        }
        List<GroupResolver.Member> members = members(redefined);
        requireExpandable(groups.sequence(), members, redefined);
        Set<Class<?>> below = typesBelow(redefined.host(), bean);
        GroupSet plain = groups.without(Default.class);
        Predicate<ConstraintMetadata> ordinary =
                constraint -> (below.contains(constraint.host()) ? groups : plain).includes(constraint.groups());
        addPhase(phases, slots.apply(new Selection(bean.type(), groups, ordinary, false)));
        Set<Class<?>> done = new LinkedHashSet<>(groups.done());
        for (GroupResolver.Member member : members) {
            GroupSet set = GroupSet.of(member.withInherited(), done);
            Predicate<ConstraintMetadata> inElement = constraint -> !below.contains(constraint.host())
                    && !ordinary.test(constraint)
                    && set.includes(constraint.groups());
            Predicate<ConstraintMetadata> checkedBefore = constraint -> !below.contains(constraint.host())
                    && ordinary.test(constraint)
                    && set.includes(constraint.groups());
            List<Slot> planned = slots.apply(new Selection(bean.type(), groups, inElement, false));
            List<Slot> before = slots.apply(new Selection(bean.type(), groups, checkedBefore, false));
            if (!planned.isEmpty() || !before.isEmpty()) {
                phases.add(new Phase(set.toString(), true, planned, uses(before)));
            }
            done.addAll(member.withInherited());
        }
        addPhase(phases, slots.apply(new Selection(bean.type(), groups, constraint -> false, true)));
        return phases;
    }

    private List<GroupResolver.Member> members(DefaultGroupSequence redefined) {
        return resolver.members(redefined.groups().stream()
                .<Class<?>>map(group -> group == redefined.host() ? Default.class : group)
                .toList());
    }

    /** A sequence may hold groups of the redefined Default group only where both put them next to Default in the same order. */
    private static void requireExpandable(
            List<Class<?>> sequence, List<GroupResolver.Member> members, DefaultGroupSequence redefined) {
        int place = sequence.indexOf(Default.class);
        for (int i = 0; place >= 0 && i < members.size(); i++) {
            int other = sequence.indexOf(members.get(i).group());
            boolean fits = other < 0
                    || other == place
                    || (i == 0 && other == place - 1)
                    || (i == members.size() - 1 && other == place + 1);
            if (!fits) {
                throw new GroupDefinitionException("Group sequence " + names(sequence)
                        + " cannot take in the Default group of "
                        + redefined.host().getName()
                        + ", which is redefined as " + names(redefined.groups()) + ": they disagree on where "
                        + members.get(i).group().getName() + " comes. Bring both into the same order.");
            }
        }
    }

    private static List<String> names(List<Class<?>> groups) {
        return groups.stream().map(Class::getSimpleName).toList();
    }

    private static void addPhase(List<Phase> phases, List<Slot> slots) {
        if (!slots.isEmpty()) {
            phases.add(Phase.always(slots));
        }
    }

    private static Set<ConstraintUse> uses(List<Slot> slots) {
        return slots.stream().flatMap(slot -> uses(slot.value())).collect(Collectors.toSet());
    }

    private static Stream<ConstraintUse> uses(ValuePlan value) {
        return Stream.concat(
                value.constraints().stream().map(PlannedConstraint::use),
                value.elements().stream().flatMap(element -> uses(element.value())));
    }

    private static Set<Class<?>> typesBelow(Class<?> host, BeanMetadata bean) {
        Set<Class<?>> below = new HashSet<>();
        for (Class<?> type : bean.superclasses()) {
            if (type == host) {
                break;
            }
            below.add(type);
            addInterfaces(type, below);
        }
        return below;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
        for (Class<?> contract : type.getInterfaces()) {
            types.add(contract);
            addInterfaces(contract, types);
        }
    }
}

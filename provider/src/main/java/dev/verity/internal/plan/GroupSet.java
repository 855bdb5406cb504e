package dev.verity.internal.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The groups that one pass over a bean validates together.
 *
 * @param groups the groups asked for, inherited ones included
 * @param done groups that earlier passes over the same bean have validated already, so that no constraint is checked twice
 * @param sequence the groups of the group sequence that the pass belongs to, nested sequences expanded; empty if it is none's
 */
public record GroupSet(Set<Class<?>> groups, Set<Class<?>> done, List<Class<?>> sequence) {
    public GroupSet {
        groups = Set.copyOf(groups);
        done = Set.copyOf(done);
        sequence = List.copyOf(sequence);
    }

    /** Groups outside a sequence. */
    static GroupSet of(Collection<Class<?>> groups, Collection<Class<?>> done) {
        return new GroupSet(Set.copyOf(groups), Set.copyOf(done), List.of());
    }

    /** True when a constraint of those groups is to be checked in this pass. */
    boolean includes(Collection<Class<?>> constraintGroups) {
        return constraintGroups.stream().anyMatch(groups::contains)
                && constraintGroups.stream().noneMatch(done::contains);
    }

    /** This set without one group. */
    GroupSet without(Class<?> group) {
        Set<Class<?>> rest = new LinkedHashSet<>(groups);
        rest.remove(group);
        return new GroupSet(rest, done, sequence);
    }

    @Override
    public String toString() {
        return groups.stream().map(Class::getSimpleName).sorted().toList().toString();
    }
}

package dev.verity.internal.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups that one pass over a bean validates together. Immutable; a key whose hash code is known beforehand. */
public final class GroupSet {
    private final Set<Class<?>> groups;
    private final Set<Class<?>> done;
    private final List<Class<?>> sequence;
    private final Set<Class<?>> validated;
    private final int hash;

    /**
     * @param groups the groups asked for, inherited ones included
     * @param done groups that earlier passes over the same bean have validated already, so that no constraint is checked twice
     * @param sequence the groups of the group sequence that the pass belongs to, nested sequences expanded; empty if it is
     *     none's
     */
    public GroupSet(Set<Class<?>> groups, Set<Class<?>> done, List<Class<?>> sequence) {
        this.groups = Set.copyOf(groups);
        this.done = Set.copyOf(done);
        this.sequence = List.copyOf(sequence);
        this.validated = union(this.groups, this.done);
        this.hash = (this.groups.hashCode() * 31 + this.done.hashCode()) * 31 + this.sequence.hashCode();
    }

    /** Groups outside a sequence. */
    static GroupSet of(Collection<Class<?>> groups, Collection<Class<?>> done) {
        return new GroupSet(Set.copyOf(groups), Set.copyOf(done), List.of());
    }

    public Set<Class<?>> groups() {
        return groups;
    }

    public Set<Class<?>> done() {
        return done;
    }

    public List<Class<?>> sequence() {
        return sequence;
    }

    /** True when a constraint of those groups is to be checked in this pass. */
    boolean includes(Collection<Class<?>> constraintGroups) {
        return !Collections.disjoint(groups, constraintGroups) && Collections.disjoint(done, constraintGroups);
    }

    /** The groups of this pass and of the passes before. */
    public Set<Class<?>> validated() {
        return validated;
    }

    /** This set without one group. */
    GroupSet without(Class<?> group) {
        return new GroupSet(difference(groups, Set.of(group)), done, sequence);
    }

    /**
     * What is left of this pass over a bean that is being validated for some groups further up on the path: neither this
     * pass nor those before it validate the bean for these groups where it is met again.
     */
    public GroupSet besides(Set<Class<?>> open) {
        return new GroupSet(difference(groups, open), difference(done, open), sequence);
    }

    private static Set<Class<?>> union(Set<Class<?>> one, Set<Class<?>> other) {
        Set<Class<?>> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return Set.copyOf(union);
    }

    private static Set<Class<?>> difference(Set<Class<?>> groups, Set<Class<?>> left) {
        Set<Class<?>> rest = new LinkedHashSet<>(groups);
        rest.removeAll(left);
        return rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof GroupSet set
                        && hash == set.hash
                        && groups.equals(set.groups)
                        && done.equals(set.done)
                        && sequence.equals(set.sequence);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return groups.stream().map(Class::getSimpleName).sorted().toList().toString();
    }
}

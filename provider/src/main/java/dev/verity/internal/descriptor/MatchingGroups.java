package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a request for some groups comes to: inherited groups, group sequences and the redefinitions of
 * Default resolved, the order of sequences left aside.
 *
 * @param redefinitions the redefinitions of Default in the hierarchy of the bean class, that of the class itself first
 */
record MatchingGroups(List<Class<?>> requested, List<DefaultGroupSequence> redefinitions) {

    boolean matches(ConstraintMetadata constraint) {
        Set<Class<?>> groups = new Expansion(redefinitionFor(constraint.host())).expand(requested);
        return !Collections.disjoint(groups, constraint.groups());
    }

    /** A redefinition holds for its class and all that the class inherits. */
    private @Nullable DefaultGroupSequence redefinitionFor(Class<?> host) {
        return redefinitions.stream()
                .filter(redefinition -> host.isAssignableFrom(redefinition.host()))
                .findFirst()
                .orElse(null);
    }

    /** One walk through groups and all that they lead to. */
    private static final class Expansion {
        private final @Nullable DefaultGroupSequence redefinition;
        private final Set<Class<?>> visited = new HashSet<>();
        private final Set<Class<?>> groups = new HashSet<>();

        Expansion(@Nullable DefaultGroupSequence redefinition) {
            this.redefinition = redefinition;
        }

        Set<Class<?>> expand(List<Class<?>> requested) {
            requested.forEach(this::add);
            return groups;
        }

        private void add(Class<?> group) {
            if (!visited.add(group)) {
                return;
            }
            GroupSequence sequence = group.isInterface() ? group.getAnnotation(GroupSequence.class) : null;
            if (group == Default.class && redefinition != null) {
                redefinition.groups().forEach(member -> addMember(member, redefinition.host()));
            } else if (sequence != null) {
                List.of(sequence.value()).forEach(this::add);
            } else {
                groups.add(group);
                List.of(group.getInterfaces()).forEach(this::add);
            }
        }

        private void addMember(Class<?> member, Class<?> host) {
            if (member == host) {
                groups.add(Default.class);
            } else {
                add(member);
            }
        }
    }
}

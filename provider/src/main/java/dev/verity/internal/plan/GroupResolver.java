package dev.verity.internal.plan;

import dev.verity.internal.type.PerClass;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Resolves requested groups, group inheritance and group sequences to a {@link GroupProgram}. Thread-safe. */
public final class GroupResolver {
    private final GroupProgram defaultProgram = resolve(List.of(Default.class), Set.of(), Set.of());
    private final PerClass<RequestCache> requests = new PerClass<>(new Function<>() {
        @Override
        public RequestCache apply(Class<?> firstGroup) {
            return new RequestCache();
        }
    });

    /**
     * The program of a request as it was passed to a Validator; no groups stand for Default.
     *
     * @throws IllegalArgumentException if a group is null
     * @throws ValidationException if a group is not an interface
     * @throws GroupDefinitionException if a group sequence is cyclic
     */
    public GroupProgram request(Class<?>... groups) {
        if (groups.length == 0 || (groups.length == 1 && groups[0] == Default.class)) {
            return defaultProgram;
        }
        if (groups[0] == null) {
            throw nullGroup();
        }
        RequestCache known = requests.get(groups[0]);
        GroupProgram program = known.find(groups);
        return program == null ? known.add(groups.clone(), this::resolveRequest) : program;
    }

    private GroupProgram resolveRequest(Class<?>[] groups) {
        List<Class<?>> requested = Arrays.asList(groups);
        requireInterfaces(requested);
        return resolve(requested, Set.of(), Set.of());
    }

    /**
     * The program of groups.
     *
     * @param requested groups whose inherited groups count too
     * @param exact groups that stand for themselves alone
     * @param done groups that were validated before
     */
    GroupProgram resolve(Collection<Class<?>> requested, Collection<Class<?>> exact, Set<Class<?>> done) {
        Set<Class<?>> unordered = new LinkedHashSet<>(exact);
        List<List<Member>> sequences = new ArrayList<>();
        for (Class<?> group : requested) {
            if (isSequence(group)) {
                sequences.add(members(List.of(group)));
            } else {
                addWithInherited(group, unordered);
            }
        }
        List<GroupProgram.Pass> passes = new ArrayList<>();
        if (!unordered.isEmpty()) {
            passes.add(new GroupProgram.Pass(GroupSet.of(unordered, done), false));
        }
        Set<Class<?>> before = new LinkedHashSet<>(done);
        before.addAll(unordered);
        for (List<Member> sequence : sequences) {
            addPasses(sequence, before, passes);
        }
        return new GroupProgram(passes);
    }

    /** The groups of a redefined Default group in order, sequences among them expanded. */
    List<Member> members(List<Class<?>> groups) {
        List<Member> members = new ArrayList<>();
        groups.forEach(group -> expand(group, new ArrayList<>(), members));
        return members;
    }

    /** A group in a sequence, and it together with the groups that it inherits. */
    record Member(Class<?> group, Set<Class<?>> withInherited) {}

    static boolean isSequence(Class<?> group) {
        return group.isInterface() && group.isAnnotationPresent(GroupSequence.class);
    }

    private static void addPasses(List<Member> sequence, Set<Class<?>> before, List<GroupProgram.Pass> passes) {
        List<Class<?>> groups = sequence.stream().<Class<?>>map(Member::group).toList();
        Set<Class<?>> done = new LinkedHashSet<>(before);
        boolean first = true;
        for (Member member : sequence) {
            passes.add(new GroupProgram.Pass(new GroupSet(member.withInherited(), done, groups), !first));
            done.addAll(member.withInherited());
            first = false;
        }
    }

    private void expand(Class<?> group, List<Class<?>> within, List<Member> members) {
        if (within.contains(group)) {
            throw new GroupDefinitionException("Group sequence " + within.get(0).getName() + " is cyclic: it reaches "
                    + group.getName() + " again. Remove one of the references.");
        }
        if (!isSequence(group)) {
            Set<Class<?>> element = new LinkedHashSet<>();
            addWithInherited(group, element);
            members.add(new Member(group, element));
            return;
        }
        within.add(group);
        for (Class<?> member : group.getAnnotation(GroupSequence.class).value()) {
            expand(member, within, members);
        }
        within.remove(within.size() - 1);
    }

    /** Adds a group and all that it inherits from. */
    static void addWithInherited(Class<?> group, Set<Class<?>> groups) {
        if (groups.add(group)) {
            for (Class<?> inherited : group.getInterfaces()) {
                addWithInherited(inherited, groups);
            }
        }
    }

    private static void requireInterfaces(List<Class<?>> groups) {
        for (Class<?> group : groups) {
            if (group == null) {
                throw nullGroup();
            }
            if (!group.isInterface()) {
                throw new ValidationException(
                        "Requested group " + group.getName() + " is not an interface. Groups are interfaces.");
            }
        }
    }

    private static IllegalArgumentException nullGroup() {
        return new IllegalArgumentException("A requested group is null. Pass interfaces, or nothing for Default.");
    }
}

package dev.verity.internal.plan;

import dev.verity.internal.metadata.GroupConversion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans which groups a cascade validates, {@code @ConvertGroup} applied (specification 5.4.5). */
final class CascadePlanner {
    private final GroupResolver resolver;

    CascadePlanner(GroupResolver resolver) {
        this.resolver = resolver;
    }

    GroupProgram program(GroupSet groups, List<GroupConversion> conversions) {
        if (conversions.isEmpty()) {
            return GroupProgram.of(groups);
        }
        Set<Class<?>> exact = new LinkedHashSet<>();
        Set<Class<?>> converted = new LinkedHashSet<>();
        for (Class<?> group : groups.groups()) {
            Class<?> to = convert(group, conversions);
            (to == group ? exact : converted).add(to);
        }
        Set<Class<?>> done = done(groups, conversions);
        return converted.isEmpty()
                ? GroupProgram.of(new GroupSet(exact, done, groups.sequence()))
                : resolver.resolve(converted, exact, done);
    }

    /** What was validated before, seen from below; of converted sequences it is not known how far they came. */
    private static Set<Class<?>> done(GroupSet groups, List<GroupConversion> conversions) {
        Set<Class<?>> done = new LinkedHashSet<>();
        for (Class<?> group : groups.done()) {
            Class<?> to = convert(group, conversions);
            if (to == group) {
                done.add(group);
            } else if (!GroupResolver.isSequence(to)) {
                GroupResolver.addWithInherited(to, done);
            }
        }
        return done;
    }

    private static Class<?> convert(Class<?> group, List<GroupConversion> conversions) {
        for (GroupConversion conversion : conversions) {
            if (conversion.from() == group) {
                return conversion.to();
            }
        }
        return group;
    }
}

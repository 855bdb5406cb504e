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
        if (converted.isEmpty()) {
            return GroupProgram.of(groups);
        }
        return resolver.resolve(converted, exact, done(groups, conversions));
    }

    /** What was validated before, seen from below; of converted sequences it is not known how far they came. */
    private static Set<Class<?>> done(GroupSet groups, List<GroupConversion> conversions) {
        Set<Class<?>> done = new LinkedHashSet<>();
        groups.done().stream()
                .map(group -> convert(group, conversions))
                .filter(group -> !GroupResolver.isSequence(group))
                .forEach(done::add);
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

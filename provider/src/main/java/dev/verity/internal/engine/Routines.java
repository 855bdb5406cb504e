package dev.verity.internal.engine;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.Signature;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.type.PerClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The plans of one environment and what runs them, made at first use. Thread-safe. */
public final class Routines {
    /** The key of what runs for a class without constraints, whatever the groups: it must not hold on to them. */
    private static final Object NOTHING = new Object();

    private static final GroupSet NO_GROUPS = new GroupSet(Set.of(), Set.of(), List.of());

    private final Environment environment;
    private final Planner planner;
    private final CheckedMetadata metadata;
    private final Tier tier;
    private final PerClass<Map<Object, PlanRoutine>> routines = new PerClass<>(new Function<>() {
        @Override
        public Map<Object, PlanRoutine> apply(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    });
    private final PerClass<Map<Executable, ExecutableRoutines>> executables = new PerClass<>(new Function<>() {
        @Override
        public Map<Executable, ExecutableRoutines> apply(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    });

    public Routines(Environment environment, Planner planner, CheckedMetadata metadata) {
        this.environment = environment;
        this.planner = planner;
        this.metadata = metadata;
        this.tier = Tier.of(environment, this);
    }

    void clear() {
        routines.clear();
        executables.clear();
        metadata.clear();
    }

    BeanMetadata metadata(Class<?> type) {
        return metadata.of(type);
    }

    PlanRoutine bean(Class<?> type, GroupSet groups) {
        Map<Object, PlanRoutine> known = routines.get(type);
        PlanRoutine routine = known.get(groups);
        if (routine != null) {
            return routine;
        }
        PlanRoutine nothing = known.get(NOTHING);
        if (nothing != null) {
            return nothing;
        }
        BeanMetadata bean = metadata(type);
        return bean.isConstrained()
                ? kept(known, groups, made(type, planner.bean(bean, groups)))
                : kept(known, NOTHING, made(type, Plan.nothing(type.getName(), NO_GROUPS)));
    }

    /** Checks one property of a bean. */
    PlanRoutine property(Class<?> type, String name, GroupSet groups) {
        return routine(
                type, new PropertyKey(name, true, groups), () -> planner.property(metadata.of(type), name, groups));
    }

    /** Checks a value as it would be in a property. */
    PlanRoutine propertyValue(Class<?> type, String name, GroupSet groups) {
        return routine(
                type,
                new PropertyKey(name, false, groups),
                () -> planner.propertyValue(metadata.of(type), name, groups));
    }

    PlanRoutine parameters(Class<?> type, Executable executable, GroupSet groups) {
        Map<GroupSet, PlanRoutine> known = executables(type, executable).parameters();
        PlanRoutine routine = known.get(groups);
        return routine != null
                ? routine
                : known.computeIfAbsent(groups, key -> {
                    ExecutableMetadata found = executable(type, executable);
                    List<String> names = names(executable);
                    return made(
                            type,
                            found == null
                                    ? Plan.nothing(executable.toString(), key)
                                    : planner.parameters(metadata.of(type), found, names, key));
                });
    }

    PlanRoutine returnValue(Class<?> type, Executable executable, GroupSet groups) {
        Map<GroupSet, PlanRoutine> known = executables(type, executable).returnValue();
        PlanRoutine routine = known.get(groups);
        return routine != null
                ? routine
                : known.computeIfAbsent(groups, key -> {
                    ExecutableMetadata found = executable(type, executable);
                    return made(
                            type,
                            found == null
                                    ? Plan.nothing(executable.toString(), key)
                                    : planner.returnValue(metadata.of(type), found, key));
                });
    }

    private ExecutableRoutines executables(Class<?> type, Executable executable) {
        Map<Executable, ExecutableRoutines> known = executables.get(type);
        ExecutableRoutines routinesOf = known.get(executable);
        return routinesOf != null
                ? routinesOf
                : known.computeIfAbsent(
                        executable,
                        key -> new ExecutableRoutines(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
    }

    /** The names that the ParameterNameProvider gives. */
    List<String> names(Executable executable) {
        return executable instanceof Method method
                ? environment.parameterNameProvider().getParameterNames(method)
                : environment.parameterNameProvider().getParameterNames((Constructor<?>) executable);
    }

    private PlanRoutine routine(Class<?> type, Object key, Supplier<Plan> planned) {
        Map<Object, PlanRoutine> known = routines.get(type);
        PlanRoutine routine = known.get(key);
        if (routine != null) {
            return routine;
        }
        return kept(known, key, made(type, planned.get()));
    }

    private static PlanRoutine kept(Map<Object, PlanRoutine> known, Object key, PlanRoutine made) {
        PlanRoutine earlier = known.putIfAbsent(key, made);
        return earlier == null ? made : earlier;
    }

    private PlanRoutine made(Class<?> type, Plan plan) {
        boolean container = environment.valueExtractors().forLegacyCascade(type) != null;
        return new PlanRoutine(type, container, plan, new Interpreter(this, plan, environment, type), tier);
    }

    private @Nullable ExecutableMetadata executable(Class<?> type, Executable executable) {
        return metadata.of(type).executables().get(Signature.of(executable));
    }

    private record PropertyKey(String name, boolean read, GroupSet groups) {}

    private record ExecutableRoutines(Map<GroupSet, PlanRoutine> parameters, Map<GroupSet, PlanRoutine> returnValue) {}
}

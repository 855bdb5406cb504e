package dev.verity.internal.engine;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.Signature;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.Execution;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.OpenBeans;
import dev.verity.internal.runtime.PlannedConstraint;
import dev.verity.internal.type.PerClass;
import jakarta.validation.groups.Default;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The plans of one environment and what runs them, made at first use. Thread-safe. */
public final class Routines {
    private static final GroupSet NO_GROUPS = new GroupSet(Set.of(), Set.of(), List.of());

    /** The depth of what leads to beans and is none itself. */
    private static final int ABOVE_BEANS = -1;

    private final Environment environment;
    private final Planner planner;
    private final CheckedMetadata metadata;
    private final Tier tier;
    private final PerClass<BeanRoutines> routines = new PerClass<>(new Function<>() {
        @Override
        public BeanRoutines apply(Class<?> type) {
            return beanRoutines(type);
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
        metadata.clear();
    }

    /** All that was made until now, in no order. */
    List<BeanRoutines> made() {
        return routines.values();
    }

    BeanMetadata metadata(Class<?> type) {
        return metadata.of(type);
    }

    /** Runs one pass over beans of a class. */
    PlanRoutine bean(Class<?> type, GroupSet groups) {
        BeanRoutines known = routines.get(type);
        if (known.nothing() != null) {
            return known.nothing();
        }
        PlanRoutine routine = known.passes().get(groups);
        if (routine != null) {
            return routine;
        }
        PlanRoutine made = made(type, groups, new Function<>() {
            @Override
            public Plan apply(BeanMetadata bean) {
                return planner.bean(bean, groups);
            }
        });
        PlanRoutine earlier = known.passes().putIfAbsent(groups, made);
        return earlier == null ? made : earlier;
    }

    /** Checks beans of a class; null where there is nothing to check. */
    @Nullable
    ProgramRoutine bean(Class<?> type, GroupProgram program) {
        BeanRoutines known = routines.get(type);
        if (known.nothing() != null) {
            return null;
        }
        ProgramRoutine routine = known.requests().find(program);
        return routine == null ? add(known.requests(), program, 0, passes(type)) : routine;
    }

    private Function<GroupSet, PlanRoutine> passes(Class<?> type) {
        return new Function<>() {
            @Override
            public PlanRoutine apply(GroupSet groups) {
                return bean(type, groups);
            }
        };
    }

    /** Tells how the constraints of a plan for a class are checked, once it is compiled if it ever is. */
    Function<PlannedConstraint, Execution> executions(Class<?> type, Plan plan) {
        return tier.executions(type, plan);
    }

    /** What is left of a plan for a bean that is open for some of its groups; null if that is nothing. */
    @Nullable
    PlanRoutine remainder(Plan plan, Object bean, OpenBeans open) {
        Set<Class<?>> groups = open.groups(bean);
        return groups.containsAll(plan.groups().groups())
                ? null
                : bean(bean.getClass(), plan.groups().besides(groups));
    }

    /** Checks one property of a bean. */
    ProgramRoutine property(Class<?> type, String name, GroupProgram program) {
        ProgramRoutines known = property(type, new BeanRoutines.Property(name, true));
        ProgramRoutine routine = known.find(program);
        return routine == null
                ? add(
                        known,
                        program,
                        ABOVE_BEANS,
                        groups -> made(type, groups, bean -> planner.property(bean, name, groups)))
                : routine;
    }

    /** Checks a value as it would be in a property. */
    ProgramRoutine propertyValue(Class<?> type, String name, GroupProgram program) {
        ProgramRoutines known = property(type, new BeanRoutines.Property(name, false));
        ProgramRoutine routine = known.find(program);
        return routine == null
                ? add(
                        known,
                        program,
                        ABOVE_BEANS,
                        groups -> made(type, groups, bean -> planner.propertyValue(bean, name, groups)))
                : routine;
    }

    /** Checks the arguments of a call. */
    ProgramRoutine parameters(Class<?> type, Executable executable, GroupProgram program) {
        ProgramRoutines known = call(type, executable).parameters();
        ProgramRoutine routine = known.find(program);
        return routine == null
                ? add(known, program, ABOVE_BEANS, groups -> parametersRoutine(type, executable, groups))
                : routine;
    }

    /** Checks what a call returned. */
    ProgramRoutine returnValue(Class<?> type, Executable executable, GroupProgram program) {
        ProgramRoutines known = call(type, executable).returnValue();
        ProgramRoutine routine = known.find(program);
        return routine == null
                ? add(known, program, ABOVE_BEANS, groups -> returnValueRoutine(type, executable, groups))
                : routine;
    }

    /** The names that the ParameterNameProvider gives. */
    List<String> names(Executable executable) {
        return executable instanceof Method method
                ? environment.parameterNameProvider().getParameterNames(method)
                : environment.parameterNameProvider().getParameterNames((Constructor<?>) executable);
    }

    private PlanRoutine parametersRoutine(Class<?> type, Executable executable, GroupSet groups) {
        ExecutableMetadata found = executable(type, executable);
        List<String> names = names(executable);
        return found == null
                ? made(type, Plan.nothing(executable.toString(), groups))
                : made(type, groups, bean -> planner.parameters(bean, found, names, groups));
    }

    private PlanRoutine returnValueRoutine(Class<?> type, Executable executable, GroupSet groups) {
        ExecutableMetadata found = executable(type, executable);
        return found == null
                ? made(type, Plan.nothing(executable.toString(), groups))
                : made(type, groups, bean -> planner.returnValue(bean, found, groups));
    }

    private BeanRoutines beanRoutines(Class<?> type) {
        boolean constrained = metadata(type).isConstrained();
        return new BeanRoutines(constrained ? null : made(type, Plan.nothing(type.getName(), NO_GROUPS)));
    }

    private ProgramRoutines property(Class<?> type, BeanRoutines.Property property) {
        return routines.get(type).properties().computeIfAbsent(property, key -> new ProgramRoutines());
    }

    private BeanRoutines.CallRoutines call(Class<?> type, Executable executable) {
        Map<Executable, BeanRoutines.CallRoutines> known = routines.get(type).executables();
        BeanRoutines.CallRoutines routinesOf = known.get(executable);
        return routinesOf == null
                ? known.computeIfAbsent(executable, key -> new BeanRoutines.CallRoutines())
                : routinesOf;
    }

    private ProgramRoutine add(
            ProgramRoutines known, GroupProgram program, int depth, Function<GroupSet, PlanRoutine> routineOf) {
        return known.add(new ProgramRoutine(program, routineOf, depth, environment.failFast()));
    }

    /** Plans for a class, or for what each of its objects decides on. */
    private PlanRoutine made(Class<?> type, GroupSet groups, Function<BeanMetadata, Plan> planned) {
        BeanMetadata bean = metadata(type);
        DefaultGroupSequence open = bean.openDefaultGroupSequence();
        if (open == null || !groups.groups().contains(Default.class)) {
            return made(type, planned.apply(bean));
        }
        DecidedRoutines decided = new DecidedRoutines(open, sequence -> made(type, planned.apply(bean.with(sequence))));
        return new PlanRoutine(this, type, isContainer(type), planner.undecided(bean, groups), decided);
    }

    private PlanRoutine made(Class<?> type, Plan plan) {
        Interpreter interpreter = new Interpreter(this, plan, environment, type);
        return new PlanRoutine(this, type, isContainer(type), plan, interpreter, tier);
    }

    private boolean isContainer(Class<?> type) {
        return environment.valueExtractors().forLegacyCascade(type) != null;
    }

    private @Nullable ExecutableMetadata executable(Class<?> type, Executable executable) {
        return metadata.of(type).executables().get(Signature.of(executable));
    }
}

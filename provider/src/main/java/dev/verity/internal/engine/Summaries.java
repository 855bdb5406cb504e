package dev.verity.internal.engine;

import dev.verity.internal.engine.BeanRoutines.CallRoutines;
import dev.verity.internal.plan.ElementsPlan;
import dev.verity.internal.plan.Phase;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Slot;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Kernel;
import dev.verity.validator.PlanSummary;
import dev.verity.validator.PlanSummary.State;
import jakarta.validation.groups.Default;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells in figures what was planned for classes; plans nothing itself. */
final class Summaries {
    private static final Comparator<PlanSummary> ORDER = Comparator.comparing(
                    (PlanSummary plan) -> plan.beanClass().getName())
            .thenComparing(PlanSummary::subject)
            .thenComparing(plan -> names(plan.groups()))
            .thenComparing(PlanSummary::state);

    private final Set<PlanSummary> found = new LinkedHashSet<>();

    /** What was added, in order. */
    List<PlanSummary> ordered() {
        List<PlanSummary> ordered = new ArrayList<>(found);
        ordered.sort(ORDER);
        return List.copyOf(ordered);
    }

    private static String names(List<Class<?>> groups) {
        return groups.stream().map(Class::getName).toList().toString();
    }

    void add(BeanRoutines bean) {
        PlanRoutine nothing = bean.nothing();
        if (nothing != null && bean.properties().isEmpty() && bean.executables().isEmpty()) {
            add("bean", nothing);
        }
        bean.passes().values().forEach(routine -> add("bean", routine));
        bean.properties()
                .forEach((property, routines) ->
                        add((property.read() ? "property " : "value of ") + property.name(), routines));
        bean.executables().forEach(this::add);
    }

    private void add(Executable executable, CallRoutines routines) {
        String name = name(executable);
        add("parameters of " + name, routines.parameters());
        add("return value of " + name, routines.returnValue());
    }

    private static String name(Executable executable) {
        String name = executable instanceof Method
                ? executable.getName()
                : executable.getDeclaringClass().getSimpleName();
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private void add(String subject, ProgramRoutines routines) {
        for (ProgramRoutine routine : routines.made()) {
            routine.passes().forEach(pass -> add(subject, pass));
        }
    }

    private void add(String subject, PlanRoutine routine) {
        List<Class<?>> groups = ordered(routine.plan().groups().groups());
        add(subject, routine, groups);
        routine.decisions().forEach((sequence, decided) -> add(subject, decided, replaced(groups, sequence)));
    }

    private void add(String subject, PlanRoutine routine, List<Class<?>> groups) {
        Count count = new Count();
        count.add(routine.plan());
        found.add(new PlanSummary(
                routine.type(), subject, groups, count.slots, count.constraints, count.cascades, state(routine)));
    }

    private static List<Class<?>> ordered(Collection<Class<?>> groups) {
        List<Class<?>> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparing(Class::getName));
        return ordered;
    }

    /** The groups, with what was decided in the place of Default. */
    private static List<Class<?>> replaced(List<Class<?>> groups, List<Class<?>> sequence) {
        List<Class<?>> replaced = new ArrayList<>();
        for (Class<?> group : groups) {
            replaced.addAll(group == Default.class ? sequence : List.of(group));
        }
        return replaced;
    }

    private static State state(PlanRoutine routine) {
        Kernel kernel = routine.kernel();
        if (routine.isUndecided()) {
            return State.DECIDED_BY_OBJECT;
        }
        if (routine.plan().isEmpty()) {
            return State.EMPTY;
        }
        if (kernel instanceof Counter) {
            return State.WARMING_UP;
        }
        if (kernel instanceof CrossCheck) {
            return State.CHECKED;
        }
        return kernel == routine.interpreter() ? State.INTERPRETED : State.COMPILED;
    }

    /** Counts what a plan has. */
    private static final class Count {
        private int slots;
        private int constraints;
        private int cascades;

        void add(Plan plan) {
            for (Phase phase : plan.phases()) {
                for (Slot slot : phase.slots()) {
                    slots++;
                    add(slot.value());
                }
            }
        }

        private void add(ValuePlan value) {
            constraints += value.constraints().size();
            cascades += value.cascade() == null ? 0 : 1;
            for (ElementsPlan elements : value.elements()) {
                add(elements.value());
            }
        }
    }
}

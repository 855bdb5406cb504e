package dev.verity.internal.engine;

import dev.verity.internal.kernel.KernelCompiler;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.Phase;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.plan.Slot;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.validator.PreparedKernel;
import jakarta.validation.groups.Default;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the plans that classes need, those of what they cascade to among them, and has their kernels made. Not thread-safe. */
final class Preparation {
    private final Routines routines;
    private final Planner planner;
    private final CheckedMetadata metadata;
    private final KernelCompiler compiler;
    private final List<Class<?>> given;
    private final Predicate<? super Class<?>> nestHosts;
    private final List<PreparedKernel> made = new ArrayList<>();
    private final Set<Pass> known = new HashSet<>();
    private final Deque<Pass> open = new ArrayDeque<>();

    Preparation(
            Routines routines,
            Planner planner,
            CheckedMetadata metadata,
            KernelCompiler compiler,
            List<Class<?>> given,
            Predicate<? super Class<?>> nestHosts) {
        this.routines = routines;
        this.planner = planner;
        this.metadata = metadata;
        this.compiler = compiler;
        this.given = given;
        this.nestHosts = nestHosts;
    }

    private record Pass(Class<?> type, GroupSet groups) {}

    List<PreparedKernel> made() {
        return made;
    }

    /** Prepares what a request for groups needs. */
    void add(GroupProgram program, List<Class<?>> called) {
        for (GroupProgram.Pass pass : program.passes()) {
            for (Class<?> type : given) {
                reach(type, pass.groups());
            }
            for (Class<?> type : called) {
                addExecutables(type, pass.groups());
            }
        }
        while (!open.isEmpty()) {
            Pass next = open.remove();
            BeanMetadata bean = metadata.of(next.type());
            if (bean.isConstrained() && !isDecidedByObjects(bean, next.groups())) {
                Plan plan = planner.bean(bean, next.groups());
                add(next.type(), plan);
                if (plan.mayRecur()) {
                    addRemainders(next);
                }
            }
        }
    }

    /** Prepares what a request needs for each property alone, and for a value of it. */
    void addProperties(GroupProgram program) {
        for (GroupProgram.Pass pass : program.passes()) {
            for (Class<?> type : given) {
                BeanMetadata bean = metadata.of(type);
                if (!isDecidedByObjects(bean, pass.groups())) {
                    addProperties(bean, pass.groups());
                }
            }
        }
    }

    private void addProperties(BeanMetadata bean, GroupSet groups) {
        Set<String> names = new LinkedHashSet<>();
        for (PropertyMetadata property : bean.properties()) {
            names.add(property.name());
        }
        for (String name : names) {
            add(bean.type(), planner.property(bean, name, groups));
            add(bean.type(), planner.propertyValue(bean, name, groups));
        }
    }

    /** Reaches what is left of a pass where a bean is open for the groups of another one, and the other way round. */
    private void addRemainders(Pass pass) {
        for (Pass other : List.copyOf(known)) {
            if (other.type() == pass.type()) {
                addRemainder(pass, other.groups());
                addRemainder(other, pass.groups());
            }
        }
    }

    private void addRemainder(Pass pass, GroupSet opened) {
        Set<Class<?>> groups = pass.groups().groups();
        Set<Class<?>> done = opened.validated();
        if (!Collections.disjoint(groups, done) && !done.containsAll(groups)) {
            reach(pass.type(), pass.groups().besides(done));
        }
    }

    private void addExecutables(Class<?> type, GroupSet groups) {
        BeanMetadata bean = metadata.of(type);
        if (isDecidedByObjects(bean, groups)) {
            return;
        }
        for (ExecutableMetadata executable :
                new LinkedHashSet<>(bean.executables().values())) {
            if (!isGetter(bean, executable)) { // calls of getters are hardly ever validated (specification 10.1.2)
                add(type, planner.parameters(bean, executable, routines.names(executable.executable()), groups));
                add(type, planner.returnValue(bean, executable, groups));
            }
        }
    }

    private static boolean isGetter(BeanMetadata bean, ExecutableMetadata executable) {
        for (PropertyMetadata property : bean.properties()) {
            if (property.member().equals(executable.executable())) {
                return true;
            }
        }
        return false;
    }

    private void add(Class<?> type, Plan plan) {
        if (plan.isEmpty()) {
            return;
        }
        PreparedKernel kernel = compiler.prepare(plan, type, nestHosts.test(type.getNestHost()));
        if (kernel != null) {
            made.add(kernel);
        }
        for (Phase phase : plan.phases()) {
            for (Slot slot : phase.slots()) {
                follow(
                        slot.value(),
                        MentionedClasses.of(slot.type(), slot.value().type()));
            }
        }
    }

    private void follow(ValuePlan value, Collection<Class<?>> mentioned) {
        if (value.cascade() != null) {
            for (GroupProgram.Pass pass : value.cascade().program().passes()) {
                reach(mentioned, pass.groups());
            }
        }
        value.elements().forEach(elements -> follow(elements.value(), mentioned));
    }

    /** Reaches classes and those given that may stand for them. */
    private void reach(Collection<Class<?>> declared, GroupSet groups) {
        for (Class<?> type : declared) {
            reach(type, groups);
            for (Class<?> other : given) {
                if (type != Object.class && type.isAssignableFrom(other)) {
                    reach(other, groups);
                }
            }
        }
    }

    private void reach(Class<?> type, GroupSet groups) {
        boolean isOfObjects = !type.isInterface()
                && !type.isArray()
                && !type.isPrimitive()
                && !type.isAnnotation()
                && !type.getName().startsWith("java.");
        Pass pass = new Pass(type, groups);
        if (isOfObjects && known.add(pass)) {
            open.add(pass);
        }
    }

    private static boolean isDecidedByObjects(BeanMetadata bean, GroupSet groups) {
        return bean.openDefaultGroupSequence() != null && groups.groups().contains(Default.class);
    }
}

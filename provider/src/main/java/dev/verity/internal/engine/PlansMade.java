package dev.verity.internal.engine;

import dev.verity.internal.type.WeakList;
import dev.verity.validator.PlanSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The plans of all Validators of a factory that are in use, made until now. Thread-safe. */
public final class PlansMade {
    private static final Comparator<PlanSummary> ORDER = Comparator.comparing(
                    (PlanSummary plan) -> plan.beanClass().getName())
            .thenComparing(PlanSummary::subject)
            .thenComparing(plan -> names(plan.groups()))
            .thenComparing(PlanSummary::state);

    private final WeakList<Routines> all = new WeakList<>();

    /** Adds the plans of a Validator. */
    public void add(Routines routines) {
        all.add(routines);
    }

    /** The plans in figures, in order; Validators may have equal ones. */
    List<PlanSummary> summaries() {
        Set<PlanSummary> found = new LinkedHashSet<>();
        for (Routines routines : all.all()) {
            for (BeanRoutines bean : routines.made()) {
                new Summaries(found).add(bean);
            }
        }
        List<PlanSummary> ordered = new ArrayList<>(found);
        ordered.sort(ORDER);
        return List.copyOf(ordered);
    }

    private static String names(List<Class<?>> groups) {
        return groups.stream().map(Class::getName).toList().toString();
    }
}

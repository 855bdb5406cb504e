package dev.verity.internal.engine;

import dev.verity.internal.type.WeakList;
import dev.verity.validator.PlanSummary;
import java.util.List;

/** The plans of all Validators of a factory that are in use, made until now. Thread-safe. */
public final class PlansMade {
    private final WeakList<Routines> all = new WeakList<>();

    /** Adds the plans of a Validator. */
    public void add(Routines routines) {
        all.add(routines);
    }

    /** The plans in figures, in order; Validators may have equal ones. */
    List<PlanSummary> summaries() {
        Summaries summaries = new Summaries();
        for (Routines routines : all.all()) {
            for (BeanRoutines bean : routines.made()) {
                summaries.add(bean);
            }
        }
        return summaries.ordered();
    }
}

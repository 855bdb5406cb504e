package dev.verity.spring.actuate;

import dev.verity.spring.actuate.ValidationReport.Plan;
import dev.verity.validator.PlanListings;
import dev.verity.validator.PlanSummary;
import dev.verity.validator.PlanSummary.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Validators have planned, by the names of bean classes. */
final class PlannedBeans {
    private final SortedMap<String, List<Planned>> byName = new TreeMap<>();

    /** A plan of one Validator. */
    private record Planned(String validator, PlanListings listings, PlanSummary plan) {}

    static PlannedBeans of(Map<String, PlanListings> validators) {
        PlannedBeans beans = new PlannedBeans();
        for (Map.Entry<String, PlanListings> entry : validators.entrySet()) {
            for (PlanSummary plan : entry.getValue().plans()) {
                beans.byName
                        .computeIfAbsent(plan.beanClass().getName(), name -> new ArrayList<>())
                        .add(new Planned(entry.getKey(), entry.getValue(), plan));
            }
        }
        return beans;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    List<Plan> plans(String name) {
        List<Plan> plans = new ArrayList<>();
        for (Planned planned : planned(name)) {
            plans.add(plan(planned.validator(), planned.plan()));
        }
        return plans;
    }

    private static Plan plan(String validator, PlanSummary plan) {
        List<String> groups = new ArrayList<>();
        for (Class<?> group : plan.groups()) {
            groups.add(group.getName());
        }
        return new Plan(
                validator,
                plan.subject(),
                groups,
                plan.slots(),
                plan.constraints(),
                plan.cascades(),
                plan.state().name().toLowerCase(Locale.ROOT));
    }

    /** The listings of the plans for objects of a class; equal ones once. */
    List<String> listing(String name) {
        Set<String> listings = new LinkedHashSet<>();
        boolean isDecided = isDecidedByObjects(name);
        for (Planned planned : planned(name)) {
            PlanSummary plan = planned.plan();
            if (plan.subject().equals("bean") && (!isDecided || plan.state() == State.DECIDED_BY_OBJECT)) {
                Class<?>[] groups = plan.groups().toArray(new Class<?>[0]);
                listings.add(planned.listings().explain(plan.beanClass(), groups));
            }
        }
        List<String> lines = new ArrayList<>();
        for (String listing : listings) {
            Collections.addAll(lines, listing.split("\n"));
        }
        return lines;
    }

    /** Whether some plans have groups that are no request, but what an object decided on. */
    private boolean isDecidedByObjects(String name) {
        for (Planned planned : planned(name)) {
            if (planned.plan().state() == State.DECIDED_BY_OBJECT) {
                return true;
            }
        }
        return false;
    }

    private List<Planned> planned(String name) {
        return byName.getOrDefault(name, List.of());
    }
}

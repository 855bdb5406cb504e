package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.plan.GroupProgram.Pass;
import dev.verity.internal.runtime.PlannedConstraint;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes plans as text that a person can read. */
public final class PlanListing {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Function<PlannedConstraint, Execution> executions;

    private PlanListing(Function<PlannedConstraint, Execution> executions) {
        this.executions = executions;
    }

    /**
     * Lists all passes of a program.
     *
     * @param plans gives the plan of each pass
     * @param executions tells how constraints of a plan are checked
     */
    public static String of(
            GroupProgram program,
            Function<GroupSet, Plan> plans,
            Function<Plan, Function<PlannedConstraint, Execution>> executions) {
        StringBuilder all = new StringBuilder();
        for (Pass pass : program.passes()) {
            Plan plan = plans.apply(pass.groups());
            PlanListing listing = new PlanListing(executions.apply(plan));
            listing.plan(plan, pass);
            all.append(listing.text);
        }
        return all.toString();
    }

    private void plan(Plan plan, Pass pass) {
        line(
                "",
                "plan of " + plan.subject() + " for " + pass.groups()
                        + (plan.decided() ? ", as decided where there is no object" : "")
                        + (pass.onlyIfPreviousPassed() ? ", only if the pass before found nothing" : "")
                        + (plan.mayRecur() ? " (cycles are cut by identity)" : ""));
        if (plan.isEmpty()) {
            line(STEP, "nothing to check");
        }
        int number = 0;
        for (Phase phase : plan.phases()) {
            if (phase.sequenceElement()) {
                line(STEP, phase.title() + " of the redefined Default group, if the elements before it found nothing:");
            } else if (number > 0) {
                line(STEP, "after the redefined Default group, whatever it found:");
            }
            for (Slot slot : phase.slots()) {
                slot(++number, slot);
            }
        }
    }

    private void slot(int number, Slot slot) {
        String name = slot.name().isEmpty() ? "" : " " + slot.name();
        String kind = slot.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String called = slot.nodeName().equals(slot.name()) ? "" : " (" + slot.nodeName() + " in paths)";
        String guarded = slot.guards().isEmpty() ? "" : ", if its properties are valid";
        line(STEP, "%2d  %s%s : %s".formatted(number, kind, name + called, simpleName(slot.type()) + guarded));
        value(slot.value(), STEP.repeat(4));
    }

    private void value(ValuePlan value, String indent) {
        value.constraints().forEach(constraint -> constraint(constraint, indent));
        for (ElementsPlan elements : value.elements()) {
            Integer argument = elements.typeArgument();
            line(
                    indent,
                    "each element of " + elements.container().getSimpleName()
                            + (argument == null ? "" : ", type argument " + argument) + ":");
            value(elements.value(), indent + STEP);
        }
        CascadePlan cascade = value.cascade();
        if (cascade != null) {
            line(
                    indent,
                    "cascade to the object" + (cascade.declaredType() != null ? " or its elements" : "") + " for "
                            + groups(cascade.program()));
        }
    }

    private void constraint(PlannedConstraint constraint, String indent) {
        line(indent, inWords(constraint) + "  " + how(constraint));
        constraint.composing().forEach(part -> constraint(part, indent + STEP));
    }

    private String how(PlannedConstraint constraint) {
        if (constraint.validator() == null) {
            return composed(constraint.use());
        }
        String validator = constraint.validator().getClass().getSimpleName();
        return switch (executions.apply(constraint)) {
            case INLINE -> "inline";
            case CALL -> "call " + validator;
            case INTERPRETED -> "interpreted " + validator;
        };
    }

    private static String composed(ConstraintUse use) {
        String how = switch (use.composition()) {
            case OR -> "composed, one suffices";
            case AND -> "composed";
            case ALL_FALSE -> "composed, none may hold";
        };
        return use.reportAsSingleViolation() ? how + ", reported as one" : how;
    }

    private static String inWords(PlannedConstraint constraint) {
        Map<String, Object> attributes = new TreeMap<>(constraint.use().attributes());
        attributes.keySet().removeAll(List.of("message", "groups", "payload"));
        attributes.values().removeIf(value -> value.getClass().isArray() || value.equals(""));
        String listed = attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
                .collect(Collectors.joining(", "));
        return "@" + constraint.use().type().getSimpleName() + (listed.isEmpty() ? "" : "(" + listed + ")");
    }

    private static String groups(GroupProgram program) {
        return program.passes().stream().map(pass -> pass.groups().toString()).collect(Collectors.joining(", then "));
    }

    private static String simpleName(Type type) {
        return type.getTypeName()
                .replaceAll("\\b[a-z_][\\w]*\\.(?=[\\w.]*[A-Z])", "")
                .replaceAll("[\\w]+\\$", "");
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }
}

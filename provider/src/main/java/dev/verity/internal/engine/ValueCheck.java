package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.PlannedConstraint;
import dev.verity.internal.report.Report;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks a value against its constraints, composing constraints first. */
final class ValueCheck {
    private ValueCheck() {}

    static void check(
            List<PlannedConstraint> constraints,
            @Nullable Object value,
            Supplier<PropertyPath> path,
            @Nullable Object leafBean,
            Run run) {
        for (int i = 0; i < constraints.size() && !run.isOver(); i++) {
            List<Failure> failures = failures(constraints.get(i), value, path, run);
            for (Failure failure : failures) {
                run.report(failure, value, leafBean);
            }
        }
    }

    private static List<Failure> failures(
            PlannedConstraint constraint, @Nullable Object value, Supplier<PropertyPath> path, Run run) {
        List<Failure> failures = new ArrayList<>(0);
        for (PlannedConstraint part : constraint.composing()) {
            failures.addAll(failures(part, value, path, run));
            if (!failures.isEmpty() && constraint.use().reportAsSingleViolation()) {
                return List.of(asDeclared(constraint, path));
            }
        }
        if (constraint.validator() != null) {
            failures.addAll(ownFailures(constraint, constraint.validator(), value, path, run));
        }
        return failures;
    }

    private static List<Failure> ownFailures(
            PlannedConstraint constraint,
            ConstraintValidator<?, Object> validator,
            @Nullable Object value,
            Supplier<PropertyPath> path,
            Run run) {
        if (constraint.builtIn()) {
            return isValid(constraint, validator, value, run) ? List.of() : List.of(asDeclared(constraint, path));
        }
        run.prepareContext(path, constraint);
        if (isValid(constraint, validator, value, run)) {
            return List.of();
        }
        return run.context().reports().stream()
                .map(report -> new Failure(constraint, report))
                .toList();
    }

    private static boolean isValid(
            PlannedConstraint constraint, ConstraintValidator<?, Object> validator, @Nullable Object value, Run run) {
        try {
            return validator.isValid(value, run.context());
        } catch (ConstraintDeclarationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    constraint.inWords() + ": " + validator.getClass().getName() + " threw "
                            + e.getClass().getName() + " in isValid().",
                    e);
        }
    }

    private static Failure asDeclared(PlannedConstraint constraint, Supplier<PropertyPath> path) {
        return new Failure(
                constraint,
                new Report(constraint.use().messageTemplate(), path.get(), Map.of(), Map.of(), false, null));
    }
}

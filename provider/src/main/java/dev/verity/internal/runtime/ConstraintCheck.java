package dev.verity.internal.runtime;

import dev.verity.internal.constraint.Combination;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.report.Report;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks a value against its constraints, composing constraints first. */
public final class ConstraintCheck {
    private final Call call;
    private final Supplier<PropertyPath> path;
    private final @Nullable Object value;
    private final @Nullable Object leafBean;

    private ConstraintCheck(Call call, Supplier<PropertyPath> path, @Nullable Object value, @Nullable Object leafBean) {
        this.call = call;
        this.path = path;
        this.value = value;
        this.leafBean = leafBean;
    }

    /**
     * Checks constraints in order, the first failing one only if the environment says so.
     *
     * @param path gives the path of the value; asked when something fails or a validator asks for it
     * @param failures those found before
     * @return the failures found before, with those found here in front
     */
    public static @Nullable Failure check(
            List<PlannedConstraint> constraints,
            @Nullable Object value,
            @Nullable Object leafBean,
            Supplier<PropertyPath> path,
            Call call,
            @Nullable Failure failures) {
        if (constraints.isEmpty()) {
            return failures;
        }
        ConstraintCheck check = new ConstraintCheck(call, path, value, leafBean);
        Failure found = failures;
        for (int i = 0; i < constraints.size() && !check.isOver(found, failures); i++) {
            found = check.check(constraints.get(i), found);
        }
        return found;
    }

    /** Checks by the constraint's own validator, composing constraints left out. */
    static @Nullable Failure checkOwn(
            PlannedConstraint constraint,
            @Nullable Object value,
            @Nullable Object leafBean,
            PropertyPath path,
            Call call,
            @Nullable Failure failures) {
        ConstraintValidator<?, Object> validator = constraint.validator();
        return validator == null
                ? failures
                : new ConstraintCheck(call, () -> path, value, leafBean).check(constraint, validator, failures);
    }

    private @Nullable Failure check(PlannedConstraint constraint, @Nullable Failure before) {
        Combination combination = constraint.use().composition();
        if (combination == Combination.AND) {
            return checkAll(constraint, before);
        }
        return combination == Combination.OR ? checkAlternatives(constraint, before) : checkNone(constraint, before);
    }

    private @Nullable Failure checkAll(PlannedConstraint constraint, @Nullable Failure before) {
        Failure found = before;
        for (PlannedConstraint part : constraint.composing()) {
            found = check(part, found);
            if (found != before && constraint.use().reportAsSingleViolation()) {
                return asDeclared(constraint, before);
            }
            if (isOver(found, before)) {
                return found;
            }
        }
        ConstraintValidator<?, Object> validator = constraint.validator();
        return validator == null ? found : check(constraint, validator, found);
    }

    /** One part suffices, the constraint's own validator counts as the last. */
    private @Nullable Failure checkAlternatives(PlannedConstraint constraint, @Nullable Failure before) {
        Failure found = before;
        for (PlannedConstraint part : constraint.composing()) {
            Failure after = check(part, found);
            if (after == found) {
                return before;
            }
            found = isOver(found, before) ? found : after;
        }
        boolean single = constraint.use().reportAsSingleViolation();
        ConstraintValidator<?, Object> validator = constraint.validator();
        if (validator == null) {
            return single ? asDeclared(constraint, before) : found;
        }
        Failure last = single ? before : found;
        Failure after = check(constraint, validator, last);
        if (after == last) {
            return before;
        }
        return isOver(last, before) ? last : after;
    }

    /** No part may hold, nor the constraint's own validator accept; what the latter says otherwise is reported, else the whole. */
    private @Nullable Failure checkNone(PlannedConstraint constraint, @Nullable Failure before) {
        boolean holds = false;
        for (PlannedConstraint part : constraint.composing()) {
            holds = holds || check(part, before) == before;
        }
        ConstraintValidator<?, Object> validator = constraint.validator();
        Failure own = validator == null ? before : check(constraint, validator, before);
        boolean accepts = validator != null && own == before;
        if (!holds && !accepts) {
            return before;
        }
        return own == before ? asDeclared(constraint, before) : own;
    }

    private boolean isOver(@Nullable Failure found, @Nullable Failure before) {
        return found != before && call.environment().failFast();
    }

    private @Nullable Failure check(
            PlannedConstraint constraint, ConstraintValidator<?, Object> validator, @Nullable Failure before) {
        if (constraint.builtIn()) {
            return isValid(constraint, validator) ? before : asDeclared(constraint, before);
        }
        Failure found = before;
        for (Report report : call.reports(constraint, validator, value, path)) {
            found = new Failure(found, constraint, report, value, leafBean);
            if (isOver(found, before)) {
                return found;
            }
        }
        return found;
    }

    private boolean isValid(PlannedConstraint constraint, ConstraintValidator<?, Object> validator) {
        try {
            return validator.isValid(value, call.context());
        } catch (RuntimeException e) {
            throw threw(constraint, e);
        }
    }

    /** What a Validator throws when {@code isValid} threw an exception. */
    static RuntimeException threw(PlannedConstraint constraint, RuntimeException thrown) {
        if (thrown instanceof ConstraintDeclarationException) {
            return thrown;
        }
        Object validator = constraint.validator() == null ? constraint : constraint.validator();
        return new ValidationException(
                constraint.inWords() + ": " + validator.getClass().getName() + " threw "
                        + thrown.getClass().getName() + " in isValid().",
                thrown);
    }

    private Failure asDeclared(PlannedConstraint constraint, @Nullable Failure before) {
        Report report = Report.declared(constraint.use().messageTemplate(), path.get());
        return new Failure(before, constraint, report, value, leafBean);
    }
}

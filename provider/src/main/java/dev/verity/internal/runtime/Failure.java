package dev.verity.internal.runtime;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.report.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that a value did not meet, linked to the failures found before it.
 *
 * <p>Failures are made where they are found, with a path that starts at the bean in hand. Each level of the graph above
 * puts its own part in front by {@link #placeBelow}, so that no path is made as long as nothing fails.
 */
public final class Failure {
    private final @Nullable Failure previous;
    private final PlannedConstraint constraint;
    private final Report report;
    private final @Nullable Object invalidValue;
    private final @Nullable Object leafBean;
    private @Nullable Prefix prefix;

    Failure(
            @Nullable Failure previous,
            PlannedConstraint constraint,
            Report report,
            @Nullable Object invalidValue,
            @Nullable Object leafBean) {
        this.previous = previous;
        this.constraint = constraint;
        this.report = report;
        this.invalidValue = invalidValue;
        this.leafBean = leafBean;
    }

    public @Nullable Failure previous() {
        return previous;
    }

    public PlannedConstraint constraint() {
        return constraint;
    }

    public Report report() {
        return report;
    }

    public @Nullable Object invalidValue() {
        return invalidValue;
    }

    public @Nullable Object leafBean() {
        return leafBean;
    }

    /** The whole path, from the root. */
    public PropertyPath path() {
        if (prefix == null) {
            return report.path();
        }
        PropertyPath path = prefix.path();
        for (Prefix next = prefix.below(); next != null; next = next.below()) {
            path = path.append(next.path());
        }
        return path.append(report.path());
    }

    /** Places all failures found since {@code before} below a path. */
    public static void placeBelow(PropertyPath path, @Nullable Failure failures, @Nullable Failure before) {
        for (Failure failure = failures; failure != null && failure != before; failure = failure.previous) {
            failure.prefix = new Prefix(path, failure.prefix);
        }
    }

    /** True when one of the constraints failed since {@code before}. */
    public static boolean isAmong(
            Set<ConstraintUse> constraints, @Nullable Failure failures, @Nullable Failure before) {
        for (Failure failure = failures; failure != null && failure != before; failure = failure.previous) {
            if (constraints.contains(failure.constraint.use())) {
                return true;
            }
        }
        return false;
    }

    /** True when one of the constraints failed for a bean since {@code before}, wherever else they failed. */
    @SuppressWarnings("ReferenceEquality") // beans are never compared otherwise
    public static boolean isOf(
            @Nullable Object bean,
            Set<ConstraintUse> constraints,
            @Nullable Failure failures,
            @Nullable Failure before) {
        for (Failure failure = failures; failure != null && failure != before; failure = failure.previous) {
            if (failure.leafBean == bean && constraints.contains(failure.constraint.use())) {
                return true;
            }
        }
        return false;
    }

    /** The failures in the order in which they were found. */
    public static Failure[] inOrder(Failure last) {
        int count = 0;
        for (Failure failure = last; failure != null; failure = failure.previous) {
            count++;
        }
        Failure[] failures = new Failure[count];
        for (Failure failure = last; failure != null; failure = failure.previous) {
            failures[--count] = failure;
        }
        return failures;
    }

    private record Prefix(PropertyPath path, @Nullable Prefix below) {}
}

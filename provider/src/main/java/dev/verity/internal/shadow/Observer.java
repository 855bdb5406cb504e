package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs sampled calls on both Validators, ours first, and compares what came of them. What ours gives or throws is passed on,
 * whatever the other one does.
 *
 * <p>Only the end of the thread ({@code ThreadDeath}) is passed on from the other's run: it is not of the other's making. Where
 * the JVM itself fails there (out of memory, for one), shadow mode ends. Thread-safe.
 */
final class Observer {
    /** Set while a sampled call runs: ConstraintValidators that validate themselves are not observed in turn. */
    private static final ThreadLocal<Boolean> BUSY = new ThreadLocal<>();

    private final Figures figures;
    private final Sampling sampling;
    private final DifferenceLog log;
    private final DifferenceReport report;
    private final KnownDifferences known;
    private final boolean messages;

    Observer(String provider, Sampling sampling, DifferenceLog log, Figures figures, boolean messages) {
        this.figures = figures;
        this.sampling = sampling;
        this.log = log;
        this.report = new DifferenceReport(provider, log);
        this.known = new KnownDifferences(provider);
        this.messages = messages;
    }

    /** Whether calls are to be passed by. */
    boolean isIdle() {
        return !figures.isRunning() || BUSY.get() != null;
    }

    <T> Set<ConstraintViolation<T>> run(Beside pair, Site site, ShadowedCall<T> call) {
        figures.call();
        if (!sampling.takes(site)) {
            return call.with(pair.own());
        }
        BUSY.set(Boolean.TRUE);
        try {
            Outcome<T> ours = Outcome.of(call, pair.own());
            if (!ours.isGrave()) {
                shadow(pair, site, call, ours);
            }
            return ours.result();
        } finally {
            BUSY.remove();
        }
    }

    private <T> void shadow(Beside pair, Site site, ShadowedCall<T> call, Outcome<T> ours) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            Outcome<T> theirs = Outcome.of(call, pair.other());
            if (theirs.thrown() != null && theirs.isGrave()) {
                throw Outcome.<RuntimeException>unchecked(theirs.thrown());
            }
            figures.sampled(ours, theirs);
            compare(pair, site, ours, theirs);
        } catch (Throwable e) {
            give(site, e);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void compare(Beside pair, Site site, Outcome<?> ours, Outcome<?> theirs) {
        List<Difference> differences = differences(pair, ours, theirs);
        if (differences.isEmpty()) {
            figures.equal();
            return;
        }
        figures.different();
        List<DifferenceReport.Finding> findings = new ArrayList<>();
        for (Difference difference : differences) {
            String why = known.explain(site, difference, theirs);
            figures.difference(difference.kind(), why != null);
            findings.add(new DifferenceReport.Finding(difference, why));
        }
        report.write(site, ours, theirs, findings);
    }

    private List<Difference> differences(Beside pair, Outcome<?> ours, Outcome<?> theirs) {
        if (ours.thrown() != null || theirs.thrown() != null) {
            return isSame(ours.thrown(), theirs.thrown()) ? List.of() : List.of(Difference.EXCEPTION);
        }
        boolean bothFound = !ours.violations().isEmpty() && !theirs.violations().isEmpty();
        if (pair.firstOnly() && bothFound) {
            return List.of();
        }
        return Comparison.of(Seen.all(ours.violations(), messages), Seen.all(theirs.violations(), messages));
    }

    private static boolean isSame(@Nullable Throwable ours, @Nullable Throwable theirs) {
        return ours != null && theirs != null && Thrown.type(ours).equals(Thrown.type(theirs));
    }

    /** Ends the comparison, or shadow mode, without anybody noticing but in the log. */
    private void give(Site site, Throwable failure) {
        if (Outcome.isOfTheThread(failure)) {
            throw Outcome.<RuntimeException>unchecked(failure);
        }
        try {
            figures.failure();
            if (Outcome.isOfTheMachine(failure)) {
                figures.stop();
                log.warn("Shadow mode is off from now on: " + failure.getClass().getName()
                        + " was thrown while the other provider ran. Verity's result was returned.");
            } else if (log.isNew("failure" + site.text() + failure.getClass().getName())) {
                log.warn("The results of " + site.text() + " could not be compared with the other provider's: "
                        + Thrown.text(failure) + ". Verity's result was returned.");
            }
        } catch (Throwable e) {
            // There is no memory or stack left to say so.
        }
    }
}

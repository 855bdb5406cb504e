package dev.verity.internal.runtime;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.report.Report;
import dev.verity.internal.report.ReportingContext;
import dev.verity.internal.report.Subject;
import jakarta.validation.ConstraintValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The state of one call to a Validator that outlives a single check. Not thread-safe. */
public final class Call {
    private static final Subject NONE = Subject.of("no constraint");

    private final Environment environment;
    private final ReportingContext context;
    private final OpenBeans open = new OpenBeans();
    private final Class<?> rootBeanClass;
    private PropertyPath path = PropertyPath.empty();
    private @Nullable Recording recording;
    private int walked;

    public Call(Environment environment, Class<?> rootBeanClass) {
        this.environment = environment;
        this.rootBeanClass = rootBeanClass;
        this.context = new ReportingContext(
                PropertyPath.empty(),
                "",
                environment.clockProvider(),
                environment.options().constraintValidatorPayload(),
                NONE);
    }

    /** The same call for a plan whose source is found at a path; paths of failures start below it. */
    public Call at(PropertyPath newPath) {
        path = newPath;
        return this;
    }

    /** The path from the root to the source of the first plan. */
    public PropertyPath path() {
        return path;
    }

    public Class<?> rootBeanClass() {
        return rootBeanClass;
    }

    public Environment environment() {
        return environment;
    }

    /** The beans that are being validated on the current path. */
    public OpenBeans open() {
        return open;
    }

    /** True unless the bean above a depth is open for the plan: the plan is entered, and not gone on with. */
    public boolean enters(GroupedPlan plan, int depth) {
        return depth == 0 || open.plan(depth - 1) != plan;
    }

    /** True when what code of the application answers is recorded or taken from a record. */
    public boolean isRecorded() {
        return recording != null;
    }

    /** Counts a bean that is interpreted. */
    public void countWalked() {
        walked++;
    }

    /** How many beans were interpreted so far. */
    public int walked() {
        return walked;
    }

    /** An answer of the application, taken from the record if there is one. */
    public <T extends @Nullable Object> T answer(Object asked, Supplier<T> source) {
        return recording == null ? source.get() : recording.answer(asked, source);
    }

    /** Has what code of the application answers recorded, or taken from a record, or neither. */
    public void record(@Nullable Recording newRecording) {
        recording = newRecording;
    }

    /** What a validator of the application has to report of a value: nothing if it is valid. */
    List<Report> reports(
            PlannedConstraint constraint,
            ConstraintValidator<?, Object> validator,
            @Nullable Object value,
            Supplier<PropertyPath> at) {
        if (recording != null) {
            PropertyPath now = at.get();
            return recording
                    .answer(constraint, () -> new Said(now, ask(constraint, validator, value, at)))
                    .reportsAt(now);
        }
        return ask(constraint, validator, value, at);
    }

    private List<Report> ask(
            PlannedConstraint constraint,
            ConstraintValidator<?, Object> validator,
            @Nullable Object value,
            Supplier<PropertyPath> at) {
        prepareContext(at, constraint);
        return isValid(constraint, validator, value) ? List.of() : context.reports();
    }

    private boolean isValid(
            PlannedConstraint constraint, ConstraintValidator<?, Object> validator, @Nullable Object value) {
        try {
            return validator.isValid(value, context);
        } catch (RuntimeException e) {
            throw ConstraintCheck.threw(constraint, e);
        }
    }

    /** The context for {@code isValid} of the constraint it was prepared for last. */
    ReportingContext context() {
        return context;
    }

    void prepareContext(PropertyPath of, PlannedConstraint constraint) {
        context.reset(of, constraint.use().messageTemplate(), constraint.subject());
    }

    /** Lets go of all that was validated. */
    void forget() {
        context.reset(PropertyPath.empty(), "", NONE);
        open.cut(0);
    }

    void prepareContext(Supplier<PropertyPath> path, PlannedConstraint constraint) {
        context.reset(path, constraint.use().messageTemplate(), constraint.subject());
    }

    /** What a validator reported of a value at a path. */
    private record Said(PropertyPath path, List<Report> reports) {
        /** The reports, moved: both paths lead to the same value, but may start at different levels. */
        List<Report> reportsAt(PropertyPath now) {
            if (reports.isEmpty() || now.length() == path.length()) {
                return reports;
            }
            PropertyPath start = now;
            for (int links = path.length(); links > 0; links--) {
                start = start.parent();
            }
            List<Report> moved = new ArrayList<>();
            for (Report report : reports) {
                moved.add(report.at(start.append(report.path())));
            }
            return moved;
        }
    }
}

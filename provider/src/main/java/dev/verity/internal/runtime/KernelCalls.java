package dev.verity.internal.runtime;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.report.Report;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What compiled code calls, mostly when something fails. */
public final class KernelCalls {
    private KernelCalls() {}

    /** Runs a kernel that needs the state of a call with one from the pool. */
    public static @Nullable Failure withCall(
            CallPool pool,
            Kernel kernel,
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Failure failures,
            int depth) {
        Call call = pool.take();
        Failure found = kernel.check(source, leafBean, call, failures, depth);
        pool.giveBack(call); // not after an exception, which may leave it in any state
        return found;
    }

    /**
     * Makes a bean the last open one.
     *
     * @param depth how many are open above it
     */
    public static void stand(@Nullable Call call, @Nullable Object bean, GroupedPlan plan, int depth) {
        if (call == null) {
            return;
        }
        if (bean != null && plan.mayRecur()) {
            call.open().place(depth, bean, plan);
            call.open().cut(depth + 1);
        } else {
            call.open().cut(0);
        }
    }

    /** Reports a constraint with its own message. */
    public static Failure fail(
            @Nullable Failure failures,
            PlannedConstraint constraint,
            @Nullable Object value,
            @Nullable Object leafBean,
            Report report) {
        return new Failure(failures, constraint, report, value, leafBean);
    }

    /** Prepares the context for {@code isValid} of a validator of the application. */
    public static ConstraintValidatorContext context(Call call, PlannedConstraint constraint, PropertyPath path) {
        call.prepareContext(path, constraint);
        return call.context();
    }

    /** Reports what a validator of the application left in its context. */
    public static @Nullable Failure reports(
            @Nullable Failure failures,
            PlannedConstraint constraint,
            @Nullable Object value,
            @Nullable Object leafBean,
            Call call) {
        Failure found = failures;
        for (Report report : call.context().reports()) {
            found = new Failure(found, constraint, report, value, leafBean);
            if (call.environment().failFast()) {
                return found;
            }
        }
        return found;
    }

    /** Reads by a getter of the application, and records what it gives for the other engine. */
    public static @Nullable Object readRecorded(Call call, Reader reader, @Nullable Object source) {
        return call.<@Nullable Object>answer(reader, () -> reader.read(source));
    }

    /** Checks by a validator of the application, and records what it says for the other engine. */
    public static @Nullable Failure recorded(
            @Nullable Failure failures,
            PlannedConstraint constraint,
            @Nullable Object value,
            @Nullable Object leafBean,
            PropertyPath path,
            Call call) {
        return ConstraintCheck.checkOwn(constraint, value, leafBean, path, call, failures);
    }

    /** Checks a constraint whose parts are no conjunction. */
    public static @Nullable Failure checkComposed(
            @Nullable Failure failures,
            PlannedConstraint constraint,
            @Nullable Object value,
            @Nullable Object leafBean,
            PropertyPath path,
            Call call) {
        return ConstraintCheck.check(List.of(constraint), value, leafBean, () -> path, call, failures);
    }

    /** Checks a value that is not of its declared type, by what its validators make of it. */
    public static @Nullable Failure checkUntyped(
            @Nullable Failure failures,
            CallPool pool,
            List<PlannedConstraint> constraints,
            @Nullable Object value,
            @Nullable Object leafBean,
            PropertyPath path,
            @Nullable Call call) {
        Call needed = call == null ? pool.take() : call;
        return ConstraintCheck.check(constraints, value, leafBean, () -> path, needed, failures);
    }

    /** What is to be thrown when {@code isValid} threw an exception. */
    public static RuntimeException isValidThrew(RuntimeException thrown, PlannedConstraint constraint) {
        return ConstraintCheck.threw(constraint, thrown);
    }

    /** What is to be thrown when a getter threw something. */
    public static RuntimeException readingThrew(Throwable thrown, MemberReader reader) {
        return reader.failure(thrown);
    }

    /** What is to be thrown when a container threw an exception while its elements were walked. */
    public static RuntimeException walkingThrew(RuntimeException thrown, Object container) {
        return thrown instanceof ValidationException
                ? thrown
                : new ValidationException(
                        "The elements of a " + container.getClass().getName() + " cannot be read: it threw "
                                + thrown.getClass().getName() + ".",
                        thrown);
    }

    /** Places failures of an element at its index. */
    public static void placeAtIndex(
            @Nullable Failure failures,
            @Nullable Failure before,
            PropertyPath container,
            ElementPlaces places,
            int index) {
        Failure.placeBelow(container.atIndex(index, places.container(), places.typeArgument()), failures, before);
    }

    /** Places failures of an element under its key. */
    public static void placeAtKey(
            @Nullable Failure failures,
            @Nullable Failure before,
            PropertyPath container,
            ElementPlaces places,
            @Nullable Object key) {
        Failure.placeBelow(container.atKey(key, places.container(), places.typeArgument()), failures, before);
    }

    /** Places failures of an element somewhere in its container. */
    public static void placeInIterable(
            @Nullable Failure failures, @Nullable Failure before, PropertyPath container, ElementPlaces places) {
        Failure.placeBelow(container.inIterable(places.container(), places.typeArgument()), failures, before);
    }

    /** What an Optional holds. */
    public static @Nullable Object valueOrNull(Optional<?> optional) {
        return optional.orElse(null);
    }

    /** What an OptionalInt holds. */
    public static @Nullable Object valueOrNull(OptionalInt optional) {
        return optional.isPresent() ? optional.getAsInt() : null;
    }

    /** What an OptionalLong holds. */
    public static @Nullable Object valueOrNull(OptionalLong optional) {
        return optional.isPresent() ? optional.getAsLong() : null;
    }

    /** What an OptionalDouble holds. */
    public static @Nullable Object valueOrNull(OptionalDouble optional) {
        return optional.isPresent() ? optional.getAsDouble() : null;
    }
}

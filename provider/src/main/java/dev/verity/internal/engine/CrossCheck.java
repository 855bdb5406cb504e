package dev.verity.internal.engine;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.Recording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a plan by its interpreter and by its kernel, and fails where they differ. */
final class CrossCheck extends Kernel {
    private final Environment environment;
    private final Class<?> type;
    private final Kernel interpreter;
    private final Kernel compiled;
    private final Plan plan;

    CrossCheck(Environment environment, Class<?> type, Kernel interpreter, Kernel compiled, Plan plan) {
        this.environment = environment;
        this.type = type;
        this.interpreter = interpreter;
        this.compiled = compiled;
        this.plan = plan;
    }

    @Override
    public @Nullable Failure check(
            @Nullable Object source,
            @Nullable Object leafBean,
            @Nullable Call call,
            @Nullable Failure failures,
            int depth) {
        if (call != null && call.isRecorded()) {
            return compiled.check(source, leafBean, call, failures, depth);
        }
        Call shared = call == null ? new Call(environment, type) : call;
        Recording recording = new Recording();
        shared.record(recording);
        Failure found = compiled.check(source, leafBean, shared, failures, depth);
        recording.replay();
        Failure expected = interpreter.check(source, leafBean, shared, failures, depth);
        shared.record(null);
        requireSame(words(expected, failures), words(found, failures), recording);
        return found;
    }

    private void requireSame(List<String> expected, List<String> actual, Recording recording) {
        if (!expected.equals(actual) || !recording.isUsedUp()) {
            throw new IllegalStateException("The engines differ on the " + plan + ": interpreted finds " + expected
                    + ", compiled finds " + actual + ". Use verity.engine=interpreted and report this.");
        }
    }

    /** What was found since {@code before}; without values, which may be secret. */
    private static List<String> words(@Nullable Failure found, @Nullable Failure before) {
        List<String> words = new ArrayList<>();
        for (Failure failure = found; failure != null && failure != before; failure = failure.previous()) {
            words.add(failure.path() + ": " + failure.constraint().inWords() + " "
                    + failure.report().messageTemplate());
        }
        return words;
    }
}

package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a call: violations, or what was thrown. */
record Outcome<T>(
        Set<ConstraintViolation<T>> violations, @Nullable Throwable thrown, long nanoseconds) {

    static <T> Outcome<T> of(ShadowedCall<T> call, Validator validator) {
        long start = System.nanoTime();
        try {
            Set<ConstraintViolation<T>> violations = Objects.requireNonNull(call.with(validator));
            return new Outcome<>(violations, null, System.nanoTime() - start);
        } catch (Throwable e) {
            return new Outcome<>(Set.of(), e, System.nanoTime() - start);
        }
    }

    /** As the call itself would have ended. */
    Set<ConstraintViolation<T>> result() {
        if (thrown != null) {
            throw Outcome.<RuntimeException>unchecked(thrown);
        }
        return violations;
    }

    /** Whether the JVM is in trouble, or the thread is to end: nothing to compare. */
    boolean isGrave() {
        return thrown != null && (isOfTheMachine(thrown) || isOfTheThread(thrown));
    }

    /** Running out of stack is the call's trouble only. */
    static boolean isOfTheMachine(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }

    /** Whether somebody stops the thread; by name, since later JDKs do without. */
    static boolean isOfTheThread(Throwable thrown) {
        return thrown.getClass().getName().equals("java.lang.ThreadDeath");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}

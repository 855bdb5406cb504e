package dev.verity.benchmark.contender;

import dev.verity.benchmark.hand.Violation;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.openjdk.jmh.infra.Blackhole;

/** Runs benchmark methods once, to see whether all contenders do the same work. */
public final class Agreement {
    private static final String BLACKHOLE_CHALLENGE =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    private static final long LARGE_STACK = 64L << 20;

    private Agreement() {}

    /**
     * Runs every workload with every contender that can do it.
     *
     * @throws IllegalStateException if one gives other violations than expected
     */
    public static void require() {
        for (Workload workload : Workload.values()) {
            for (Contender contender : Contender.values()) {
                if (contender.canDo(workload)) {
                    require(contender, workload);
                }
            }
        }
    }

    private static void require(Contender contender, Workload workload) {
        List<String> violations = violations(contender, workload);
        if (!violations.equals(workload.violations())) {
            throw new IllegalStateException("%s.%s: expected %s, got %s"
                    .formatted(contender.title(), workload.method(), workload.violations(), violations));
        }
    }

    /**
     * Runs a workload once and gives the violations, each as path and message, sorted. It has a large stack, since not every contender
     * gets through a deep graph without.
     */
    public static List<String> violations(Contender contender, Workload workload) {
        FutureTask<List<String>> task = new FutureTask<>(() -> describe(contender, workload));
        new Thread(null, task, "agreement", LARGE_STACK).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(contender.title() + "." + workload.method() + " fails", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<String> describe(Contender contender, Workload workload) throws ReflectiveOperationException {
        Object benchmarks = contender.benchmarks().getConstructor().newInstance();
        Collection<?> result = (Collection<?>) run(benchmarks, workload);
        return result.stream().map(Agreement::describe).sorted().toList();
    }

    private static Object run(Object benchmarks, Workload workload) throws ReflectiveOperationException {
        Method method = Arrays.stream(benchmarks.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(workload.method()))
                .findFirst()
                .orElseThrow();
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(
                    type == Blackhole.class
                            ? new Blackhole(BLACKHOLE_CHALLENGE)
                            : type.getConstructor().newInstance());
        }
        return method.invoke(benchmarks, arguments.toArray());
    }

    private static String describe(Object violation) {
        if (violation instanceof Violation byHand) {
            return byHand.path() + ": " + byHand.message();
        }
        if (violation instanceof io.avaje.validation.ConstraintViolation avaje) {
            return avaje.path() + ": " + avaje.message();
        }
        ConstraintViolation<?> jakarta = (ConstraintViolation<?>) violation;
        return jakarta.getPropertyPath() + ": " + jakarta.getMessage();
    }
}

package dev.verity.benchmark;

import dev.verity.benchmark.contender.Contender;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure. */
enum Effort {
    QUICK(1, 5, 400, 5),
    STANDARD(1, 5, 500, 9),
    FULL(3, 5, 1000, 21);

    private final int forks;
    private final int iterations;
    private final int millis;
    private final int starts;

    Effort(int forks, int iterations, int millis, int starts) {
        this.forks = forks;
        this.iterations = iterations;
        this.millis = millis;
        this.starts = starts;
    }

    void apply(ChainedOptionsBuilder options) {
        options.forks(forks)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis));
    }

    /** How often a time is taken. */
    int iterations() {
        return iterations;
    }

    /** How often a program is started. */
    int starts() {
        return starts;
    }

    /** Whether a contender takes part: the quick effort leaves out the engine that changes between the two others. */
    boolean includes(Contender contender) {
        return this != QUICK || contender != Contender.VERITY;
    }
}

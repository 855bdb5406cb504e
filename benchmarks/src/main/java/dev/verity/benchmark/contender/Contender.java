package dev.verity.benchmark.contender;

import java.util.Arrays;

/** Who takes part, in the order of the tables. */
public enum Contender {
    HAND("by hand", Hand.class),
    VERITY_COMPILED("Verity, compiled", VerityCompiled.class),
    VERITY("Verity", Verity.class),
    VERITY_INTERPRETED("Verity, interpreted", VerityInterpreted.class),
    HIBERNATE_VALIDATOR("Hibernate Validator", HibernateValidator.class),
    BVAL("Apache BVal", BVal.class),
    AVAJE("Avaje Validator", Avaje.class);

    private final String title;
    private final Class<?> benchmarks;

    Contender(String title, Class<?> benchmarks) {
        this.title = title;
        this.benchmarks = benchmarks;
    }

    /** What a reader calls it. */
    public String title() {
        return title;
    }

    /** The class with a benchmark method for each workload that it can do. */
    public Class<?> benchmarks() {
        return benchmarks;
    }

    /** Whether it can do a workload. */
    public boolean canDo(Workload workload) {
        return Arrays.stream(benchmarks.getMethods())
                .anyMatch(method -> method.getName().equals(workload.method()));
    }
}

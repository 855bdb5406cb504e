package dev.verity.benchmark.report;

/** Where results were measured, as far as a reader must know. */
public record Environment(String jdk, String vm, String architecture, int cores, String effort) {
    /** The environment of this JVM. */
    public static Environment current(String effort) {
        return new Environment(
                Runtime.version().toString(),
                System.getProperty("java.vm.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                effort);
    }
}

package dev.verity.benchmark.model;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Large inputs, each made only for the benchmark that reads it. */
public final class ManyUsers {
    private ManyUsers() {}

    /** Maps of 100,000 users. */
    @State(Scope.Benchmark)
    public static class Maps {
        List<Map<String, Object>> maps = UserRows.maps(100_000);
    }

    /** A JSON array of 100,000 users. */
    @State(Scope.Benchmark)
    public static class ArrayOf100K {
        byte[] json = UserRows.array(100_000);
    }

    /** A JSON array of 1,000,000 users. */
    @State(Scope.Benchmark)
    public static class ArrayOfAMillion {
        byte[] json = UserRows.array(1_000_000);
    }
}

package dev.verity.benchmark.model;

/** What is measured, under the name of its benchmark method. */
public enum ModelWorkload {
    FROM_MAP("fromMap", "user from a map", 1),
    PARSE("parse", "user from JSON (bytes)", 1),
    PROBLEMS("problems", "3 errors of a map, read", 1),
    DICT("dict", "user to a map", 1),
    JSON("json", "user to JSON (text)", 1),
    JSON_BYTES("jsonBytes", "user to JSON (bytes)", 1),
    FIELD_ACCESS("fieldAccess", "a field read", 1),
    ARRAY_OF_100_K("arrayOf100K", "JSON array of 100,000", 100_000),
    ARRAY_OF_A_MILLION("arrayOfAMillion", "JSON array of 1,000,000", 1_000_000),
    LINES("lines", "1,000,000 lines of JSON as a stream, 1 in 1,000 refused", 1_000_000),
    VALIDATE_MANY("validateMany", "users from 100,000 maps", 100_000),
    VALIDATE_MANY_IN_PARALLEL("validateManyInParallel", "the same on all cores", 100_000);

    private final String method;
    private final String title;
    private final int rows;

    ModelWorkload(String method, String title, int rows) {
        this.method = method;
        this.title = title;
        this.rows = rows;
    }

    /** The name of the benchmark method. */
    public String method() {
        return method;
    }

    /** What a reader calls it. */
    public String title() {
        return title;
    }

    /** How many users an operation makes. */
    public int rows() {
        return rows;
    }

    /** Whether the time on the clock counts, with the collector's work in it, and not the CPU time of one thread. */
    public boolean isByClock() {
        return rows > 1;
    }
}

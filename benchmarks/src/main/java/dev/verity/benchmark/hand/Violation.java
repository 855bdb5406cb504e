package dev.verity.benchmark.hand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong, and where. */
public record Violation(String path, String message) {
    /** Adds a violation to those found, which are null as long as there are none. */
    static List<Violation> add(@Nullable List<Violation> found, String path, String message) {
        List<Violation> violations = found == null ? new ArrayList<>() : found;
        violations.add(new Violation(path, message));
        return violations;
    }

    /** Gives what was found, or an empty list. */
    static List<Violation> result(@Nullable List<Violation> found) {
        return found == null ? List.of() : found;
    }
}

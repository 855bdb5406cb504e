package dev.verity.benchmark.model.user;

import org.jspecify.annotations.Nullable;

/** What is wrong with a field; the name is empty if all of the input is. */
public record Problem(
        String field, String code, String message, @Nullable Object input) {
    static Problem ofInput(String message) {
        return new Problem("", "json_invalid", message, null);
    }
}

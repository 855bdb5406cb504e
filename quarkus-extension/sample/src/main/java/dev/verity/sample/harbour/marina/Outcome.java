package dev.verity.sample.harbour.marina;

import jakarta.validation.ConstraintViolation;
import java.util.Set;
import java.util.stream.Collectors;

/** The answer of an endpoint that tells of violations itself. */
public record Outcome(boolean success, String message) {
    static Outcome of(Set<? extends ConstraintViolation<?>> violations) {
        return new Outcome(
                violations.isEmpty(),
                violations.stream()
                        .map(ConstraintViolation::getMessage)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }
}

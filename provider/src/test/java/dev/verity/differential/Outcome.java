package dev.verity.differential;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What came of one validation.
 *
 * <p>Violations are told apart by their text only: Hibernate Validator returns one for two equal constraints, such as those of
 * a field and its getter. The specification asks for a set and leaves open which violations are equal.
 *
 * @param lines the violations in order of their text, or the type of what was thrown
 * @param repeated the violations that one and the same constraint reported twice
 * @param error the message of what was thrown, or an empty text
 */
record Outcome(List<String> lines, List<String> repeated, String error) {
    static Outcome of(
            Validator validator,
            Function<Validator, ? extends Set<? extends ConstraintViolation<?>>> validation,
            Rendering rendering) {
        try {
            Set<? extends ConstraintViolation<?>> violations = validation.apply(validator);
            List<String> lines =
                    violations.stream().map(rendering::of).distinct().sorted().toList();
            return new Outcome(lines, repeated(violations, rendering), "");
        } catch (ValidationException | IllegalArgumentException e) {
            return new Outcome(List.of("throws " + e.getClass().getName()), List.of(), String.valueOf(e.getMessage()));
        }
    }

    private static List<String> repeated(Set<? extends ConstraintViolation<?>> violations, Rendering rendering) {
        Map<Object, Set<String>> byConstraint = new IdentityHashMap<>();
        return violations.stream()
                .filter(each -> !byConstraint
                        .computeIfAbsent(each.getConstraintDescriptor(), key -> new HashSet<>())
                        .add(rendering.of(each) + System.identityHashCode(each.getInvalidValue())))
                .map(rendering::of)
                .toList();
    }

    /** What is here and not there. */
    String beyond(Outcome other) {
        List<String> more = new ArrayList<>(lines);
        other.lines.forEach(more::remove);
        return String.join("\n  ", more) + " " + error;
    }
}

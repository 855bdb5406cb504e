package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A violation as it is compared.
 *
 * @param path where it is
 * @param constraint what it breaks
 * @param template the message's template
 * @param message its text; empty if texts are not compared
 */
record Seen(ConstraintViolation<?> violation, String path, String constraint, String template, String message) {

    static List<Seen> all(Collection<? extends ConstraintViolation<?>> violations, boolean messages) {
        List<Seen> all = new ArrayList<>(violations.size());
        for (ConstraintViolation<?> violation : violations) {
            all.add(new Seen(
                    violation,
                    PathText.exact(violation.getPropertyPath()),
                    ConstraintText.of(violation.getConstraintDescriptor()),
                    String.valueOf(violation.getMessageTemplate()),
                    messages ? String.valueOf(violation.getMessage()) : ""));
        }
        return all;
    }

    /** What makes two violations the same one. */
    String key() {
        return path + ' ' + constraint;
    }

    /** Whether a violation with the same key is the same in all else. */
    boolean isAlike(Seen other) {
        return template.equals(other.template) && message.equals(other.message) && hasValueOf(other);
    }

    boolean hasValueOf(Seen other) {
        return InvalidValues.agree(violation.getInvalidValue(), other.violation.getInvalidValue());
    }

    /** Where it is, without indexes and keys, and what it breaks. */
    String text() {
        return PathText.shape(violation.getPropertyPath()) + ' ' + constraint;
    }

    /** The template if it was declared; one that a ConstraintValidator wrote may hold a user's text. */
    String templateText() {
        return isDeclared() ? template : "a template of a ConstraintValidator";
    }

    private boolean isDeclared() {
        return Objects.equals(
                violation.getConstraintDescriptor().getAttributes().get("message"), violation.getMessageTemplate());
    }
}

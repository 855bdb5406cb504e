package dev.verity.sample.clinic;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What is wrong with one field of a request. */
public record FieldProblem(String field, String code, String message) {

    public static List<FieldProblem> of(Errors errors, MessageSource messages, Locale locale) {
        return errors.getAllErrors().stream()
                .map(error -> of(error, messages, locale))
                .toList();
    }

    public static List<FieldProblem> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(FieldProblem::of).toList();
    }

    /** A field's error is described by messages.properties first, then by the constraint. */
    public static FieldProblem of(MessageSourceResolvable error, MessageSource messages, Locale locale) {
        return new FieldProblem(
                error instanceof FieldError field ? field.getField() : "",
                constraint(error.getCodes()[0]),
                messages.getMessage(error, locale));
    }

    /** Of a code such as {@code Size.ownerForm.city}, what comes first. */
    private static String constraint(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static FieldProblem of(ConstraintViolation<?> violation) {
        return new FieldProblem(
                violation.getPropertyPath().toString(),
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName(),
                violation.getMessage());
    }
}

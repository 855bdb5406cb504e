package dev.verity.internal.report;

import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.ExpressionLevel;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The violation that a builder and the objects nested in it have in common. */
final class Draft {

    private final ReportingContext context;
    private final Subject subject;
    private final String messageTemplate;
    private @Nullable ExpressionLevel expressions;
    private boolean added;

    Draft(ReportingContext context, Subject subject, String messageTemplate) {
        this.context = context;
        this.subject = subject;
        this.messageTemplate = messageTemplate;
    }

    void enableExpressions(ExpressionLevel level) {
        requireOpen();
        expressions = level;
    }

    Subject subject() {
        return subject;
    }

    void requireOpen() {
        if (added) {
            throw new IllegalStateException(subject.description() + ": the constraint violation builder was used after"
                    + " addConstraintViolation(). Begin another violation by"
                    + " buildConstraintViolationWithTemplate(...).");
        }
    }

    ConstraintValidatorContext add(PropertyPath path) {
        requireOpen();
        added = true;
        context.add(messageTemplate, path, expressions);
        return context;
    }
}

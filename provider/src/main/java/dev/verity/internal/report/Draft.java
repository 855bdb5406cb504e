package dev.verity.internal.report;

import dev.verity.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext;

/** The violation that a builder and the objects nested in it have in common. */
final class Draft {

    private final ReportingContext context;
    private final Subject subject;
    private final String messageTemplate;
    private boolean added;

    Draft(ReportingContext context, Subject subject, String messageTemplate) {
        this.context = context;
        this.subject = subject;
        this.messageTemplate = messageTemplate;
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
        context.add(messageTemplate, path);
        return context;
    }
}

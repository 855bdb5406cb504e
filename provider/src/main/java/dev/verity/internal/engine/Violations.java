package dev.verity.internal.engine;

import dev.verity.internal.hibernate.HibernateMessages;
import dev.verity.internal.message.PreparedMessage;
import dev.verity.internal.message.TemplateInterpolator;
import dev.verity.internal.runtime.Failure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the violations that one call returns of the failures that it found. */
final class Violations {
    private final MessageInterpolator interpolator;
    private final Target target;

    private Violations(MessageInterpolator interpolator, Target target) {
        this.interpolator = interpolator;
        this.target = target;
    }

    /** The violations in the order in which they were found; the shared empty set if there are none. */
    static <T> Set<ConstraintViolation<T>> of(
            @Nullable Failure failures, MessageInterpolator interpolator, Target target) {
        if (failures == null) {
            return Set.of();
        }
        Violations factory = new Violations(interpolator, target);
        if (failures.previous() == null) {
            return Set.of(factory.violation(failures));
        }
        Set<ConstraintViolation<T>> violations = new LinkedHashSet<>();
        for (Failure failure : Failure.inOrder(failures)) {
            violations.add(factory.violation(failure));
        }
        return Collections.unmodifiableSet(violations);
    }

    private <T> ConstraintViolation<T> violation(Failure failure) {
        return new Violation<>(new ViolationContent(
                message(failure),
                failure.report().messageTemplate(),
                failure.path(),
                failure.constraint().descriptor(),
                target.rootBeanClass(),
                target.rootBean(),
                failure.leafBean(),
                failure.invalidValue(),
                target.executableParameters(),
                target.executableReturnValue(),
                failure.report().dynamicPayload()));
    }

    private String message(Failure failure) {
        return interpolator instanceof TemplateInterpolator ours
                        && !failure.report().custom()
                ? preparedMessage(failure, ours)
                : interpolated(failure);
    }

    private String preparedMessage(Failure failure, TemplateInterpolator ours) {
        PreparedMessage message = failure.constraint().message(ours);
        Locale locale = ours.currentLocale();
        boolean isPlain = failure.report().messageParameters().isEmpty()
                && failure.report().expressionVariables().isEmpty();
        String constant = isPlain ? message.constant(locale) : null;
        return constant != null ? constant : message.in(locale, new MessageContext(failure, target.rootBeanClass()));
    }

    private String interpolated(Failure failure) {
        MessageInterpolator.Context context =
                HibernateMessages.seenBy(interpolator, new MessageContext(failure, target.rootBeanClass()));
        try {
            return interpolator.interpolate(failure.report().messageTemplate(), context);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "MessageInterpolator " + interpolator.getClass().getName() + " threw "
                            + e.getClass().getName() + " for the message of "
                            + failure.constraint().inWords() + ".",
                    e);
        }
    }
}

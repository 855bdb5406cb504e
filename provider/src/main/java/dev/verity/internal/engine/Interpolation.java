package dev.verity.internal.engine;

import dev.verity.internal.report.Report;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** Interpolates the messages of one validation. */
final class Interpolation {
    private final MessageInterpolator interpolator;
    private final Target target;

    Interpolation(MessageInterpolator interpolator, Target target) {
        this.interpolator = interpolator;
        this.target = target;
    }

    String message(Failure failure, @Nullable Object value) {
        Report report = failure.report();
        MessageContext context =
                new MessageContext(failure.constraint().descriptor(), value, report, target.rootBeanClass());
        try {
            return interpolator.interpolate(report.messageTemplate(), context);
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

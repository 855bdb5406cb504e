package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The warnings about templates and expressions that stay in messages as they are: one for each, never with a validated
 * value.
 *
 * <p>A failure is named by its type only, as its message may repeat a value.
 */
final class MessageWarnings {

    private static final Logger LOGGER = System.getLogger("dev.verity.validator");
    private static final int MOST_WARNINGS = 100;
    private static final AtomicBoolean missingReported = new AtomicBoolean();
    private static final Set<String> reported = ConcurrentHashMap.newKeySet();

    private MessageWarnings() {}

    static void missing(String expression) {
        if (missingReported.compareAndSet(false, true)) {
            LOGGER.log(
                    Level.WARNING,
                    "A message contains the expression " + expression
                            + ", but no implementation of Jakarta Expression Language"
                            + " was found, so expressions stay in messages as text. Add org.glassfish.expressly:expressly"
                            + " to the class path or use message parameters only.");
        }
    }

    static void forbidden(String expression, ExpressionLevel level, @Nullable String what) {
        warn(
                expression,
                "The message expression " + expression + " stays in the message as text: " + what
                        + ", which the expression level " + level
                        + " does not allow. Use another expression or configure"
                        + " a higher level.");
    }

    static void failed(String expression, RuntimeException failure) {
        warn(
                expression,
                "The message expression " + expression + " stays in the message as text: its evaluation failed with "
                        + failure.getClass().getName() + ". Correct the expression.");
    }

    static void malformed(String template) {
        warn(
                template,
                "The message template \"" + template
                        + "\" stays as it is: its braces do not match or are nested. Write \\{ and"
                        + " \\} for braces that are text.");
    }

    private static void warn(String cause, String warning) {
        if (reported.size() < MOST_WARNINGS && reported.add(cause)) {
            LOGGER.log(Level.WARNING, warning);
        }
    }
}

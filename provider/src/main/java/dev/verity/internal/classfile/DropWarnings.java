package dev.verity.internal.classfile;

import dev.verity.validator.VerityConfiguration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Logs which classes lost annotations, up to a number; apart, since most applications need no logger for it. */
final class DropWarnings {
    static final int MOST = 200;

    private static final Logger LOGGER = System.getLogger("dev.verity.validator");
    private static final AtomicInteger LOGGED = new AtomicInteger();

    private DropWarnings() {}

    static void warn(Class<?> type, Set<String> annotations, AnnotationOrigin origin) {
        int number = LOGGED.incrementAndGet();
        if (number <= MOST) {
            LOGGER.log(
                    Level.WARNING,
                    type.getName() + " carries @" + String.join(", @", annotations) + ", " + origin.advice() + " "
                            + VerityConfiguration.CHECK_DROPPED_ANNOTATIONS + "=false turns this check off.");
        } else if (number == MOST + 1) {
            LOGGER.log(
                    Level.WARNING, MOST + " classes that carry annotations in vain were named; further ones are not.");
        }
    }
}

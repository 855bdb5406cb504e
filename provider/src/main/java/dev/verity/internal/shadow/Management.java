package dev.verity.internal.shadow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Shows the figures by JMX where the JVM has it. */
final class Management {
    private static final Logger LOGGER = System.getLogger("dev.verity.validator");

    private final @Nullable Registration registration;

    private Management(@Nullable Registration registration) {
        this.registration = registration;
    }

    static Management of(Figures figures) {
        try {
            return new Management(Registration.of(figures));
        } catch (Exception | LinkageError e) {
            LOGGER.log(
                    Level.INFO,
                    "The figures of shadow mode cannot be seen by JMX: " + e
                            + ". Add the module java.management to see them.");
            return new Management(null);
        }
    }

    /** Where the figures are, in words. */
    String place() {
        return registration == null ? "" : " Figures: MBean " + registration.name() + ".";
    }

    void close() {
        try {
            if (registration != null) {
                registration.remove();
            }
        } catch (Exception | LinkageError e) {
            LOGGER.log(Level.DEBUG, "An MBean of shadow mode could not be removed.", e);
        }
    }
}

package dev.verity.internal.shadow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Logs each difference once, and stops to remember, and to log, after a number of them. Thread-safe. */
final class DifferenceLog {
    static final int MOST = 1000;

    private static final Logger LOGGER = System.getLogger("dev.verity.validator");

    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean full = new AtomicBoolean();

    /** Whether something is to be logged, which it is to be once. */
    boolean isNew(String identity) {
        if (logged.size() < MOST) {
            return logged.add(identity);
        }
        if (!logged.contains(identity) && full.compareAndSet(false, true)) {
            warn("Shadow mode has logged " + MOST + " differences and goes on counting only."
                    + " The operation \"reset\" of its MBean makes it log again.");
        }
        return false;
    }

    void warn(String text) {
        LOGGER.log(Level.WARNING, text);
    }

    void forget() {
        logged.clear();
        full.set(false);
    }
}

package dev.verity.internal.bootstrap;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is told about configurations, each once however many factories are built. Loaded only where there is something to tell. */
final class Notices {
    private static final Logger LOG = System.getLogger("dev.verity.validator");
    private static final int MOST = 100;
    private static final Set<String> told = ConcurrentHashMap.newKeySet();

    private Notices() {}

    static void warn(String text) {
        tell(Level.WARNING, text);
    }

    static void inform(String text) {
        tell(Level.INFO, text);
    }

    private static void tell(Level level, String text) {
        if (told.size() < MOST && told.add(text)) {
            LOG.log(level, text);
        }
    }
}

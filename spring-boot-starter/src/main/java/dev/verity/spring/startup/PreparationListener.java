package dev.verity.spring.startup;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.NativeDetector;
import org.springframework.core.Ordered;

/**
 * Starts the {@link Preparation} on a thread of its own, once in a JVM, where Spring Boot would prepare things in the background too:
 * with more than one processor, not in a native image, and not if {@code spring.backgroundpreinitializer.ignore} is set.
 */
final class PreparationListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final String IGNORE = "spring.backgroundpreinitializer.ignore";
    private static final AtomicBoolean begun = new AtomicBoolean();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        boolean pays = Runtime.getRuntime().availableProcessors() > 1 && !NativeDetector.inNativeImage();
        boolean ignored = event.getEnvironment().getProperty(IGNORE, Boolean.class, false);
        if (pays && !ignored && begun.compareAndSet(false, true)) {
            Thread thread = new Thread(new Preparation(), "verity-preparation");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** After the logging is set up, and where Spring Boot's own preparations begin. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}

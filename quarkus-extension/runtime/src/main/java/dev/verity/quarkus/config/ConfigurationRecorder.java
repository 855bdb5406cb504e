package dev.verity.quarkus.config;

import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.annotations.Recorder;

/** What is left to be done when the application ends. */
@Recorder
public class ConfigurationRecorder {

    /** Releases what the validation of configuration holds, so that a reload begins anew. */
    public void closeAtShutdown(ShutdownContext shutdown) {
        shutdown.addShutdownTask(ConfigurationValidator::close);
    }
}

package dev.verity.quarkus.startup;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.annotations.Recorder;

/** Begins the {@link Preparation} on a thread of its own, where that pays: with more than one processor, and not in native images. */
@Recorder
public class PreparationRecorder {

    /** Begins it and returns. */
    public void begin() {
        if (ImageMode.current() == ImageMode.JVM && Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(new Preparation(), "verity-preparation");
            thread.setDaemon(true);
            thread.start();
        }
    }
}

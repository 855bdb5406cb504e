package dev.verity.internal.bootstrap;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import java.util.Locale;

/** A program that GraalVM compiled ahead of time, or is about to: no class can be defined in it at run time. */
final class NativeImage {
    /** Set by GraalVM while it builds an image, and in images. */
    private static final String MARK = "org.graalvm.nativeimage.imagecode";

    private NativeImage() {}

    /** The engine that runs where another one is asked for: in an image, plans can only be interpreted. */
    static EngineMode engine(EngineMode asked) {
        if (System.getProperty(MARK) == null) {
            return asked;
        }
        if (asked == EngineMode.COMPILED || asked == EngineMode.CHECKED) {
            Notices.warn(
                    ("The engine \"%s\" makes classes at run time, which a native image cannot. Plans are interpreted."
                                    + " Set %s to auto or interpreted for native images.")
                            .formatted(asked.name().toLowerCase(Locale.ROOT), VerityConfiguration.ENGINE));
        }
        return EngineMode.INTERPRETED;
    }
}

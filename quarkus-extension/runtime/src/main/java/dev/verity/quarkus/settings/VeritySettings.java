package dev.verity.quarkus.settings;

import dev.verity.validator.EngineMode;
import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What only Verity has. */
@ConfigMapping(prefix = "quarkus.verity")
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
public interface VeritySettings {

    /** How plans are run: {@code auto}, {@code interpreted}, {@code compiled} or {@code checked}. */
    @ConfigDocDefault("auto")
    Optional<EngineMode> engine();
}

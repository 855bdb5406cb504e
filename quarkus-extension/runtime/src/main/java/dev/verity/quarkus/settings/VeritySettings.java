package dev.verity.quarkus.settings;

import dev.verity.validator.EngineMode;
import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What only Verity has. */
@ConfigMapping(prefix = "quarkus.verity")
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
public interface VeritySettings {

    /** How plans are run: {@code auto}, {@code interpreted}, {@code compiled} or {@code checked}. */
    @ConfigDocDefault("auto")
    Optional<EngineMode> engine();

    /**
     * Whether the build compiles plans and adds the code to the application, which then defines no classes to validate.
     *
     * <p>Not done where plans are interpreted.
     */
    @WithDefault("true")
    boolean prepareKernels();
}

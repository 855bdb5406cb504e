package dev.verity.spring;

import dev.verity.validator.EngineMode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What an application sets of Verity by its configuration properties; what it leaves out keeps Verity's default. */
@ConfigurationProperties("verity")
public class VerityProperties {
    /** How plans are run: auto interprets first and compiles what is hot. */
    private @Nullable EngineMode engine;

    /** Whether a validation stops at the first violation. */
    private @Nullable Boolean failFast;

    public @Nullable EngineMode getEngine() {
        return engine;
    }

    public void setEngine(@Nullable EngineMode engine) {
        this.engine = engine;
    }

    public @Nullable Boolean getFailFast() {
        return failFast;
    }

    public void setFailFast(@Nullable Boolean failFast) {
        this.failFast = failFast;
    }
}

package dev.verity.spring.actuate;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What an application sets of the metrics of validation. */
@ConfigurationProperties("verity.metrics")
public class MetricsProperties {
    /** Whether validations are timed, and violations counted, where there is a registry of meters. */
    private boolean enabled = true;

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}

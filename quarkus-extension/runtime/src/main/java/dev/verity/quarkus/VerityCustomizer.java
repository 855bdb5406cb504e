package dev.verity.quarkus;

import dev.verity.validator.VerityConfiguration;

/**
 * A bean that has the last word on the configuration of the application's ValidatorFactory.
 *
 * <p>Called once, when the application is initialized, after properties and beans such as message interpolators have been applied. If
 * there are several, those of higher priority are called later, so that what they set holds.
 */
@FunctionalInterface
public interface VerityCustomizer {

    /** Changes the configuration. */
    void customize(VerityConfiguration configuration);
}

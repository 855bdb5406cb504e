package dev.verity.internal.shadow;

import dev.verity.internal.runtime.Options;
import jakarta.validation.spi.ConfigurationState;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the factory is configured beside which another one is built.
 *
 * @param options what is set beyond the specification
 * @param mappings opens the constraint mappings, anew each time
 * @param loader finds the other provider and what the configuration names
 */
public record Original(
        ConfigurationState configuration, Options options, Supplier<Set<InputStream>> mappings, ClassLoader loader) {}

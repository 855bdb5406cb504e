package dev.verity.validator;

import jakarta.validation.Configuration;

/**
 * The configuration of Verity: all that the specification has (3.1, section 6.5) and what Verity adds.
 *
 * <p>Got by {@code Validation.byProvider(VerityValidator.class).configure()}. What is set here wins over
 * {@code META-INF/validation.xml}. Not thread-safe; the factories it builds are.
 */
public interface VerityConfiguration extends Configuration<VerityConfiguration> {
    /** The property for {@link #failFast(boolean)}, {@code true} or {@code false}. */
    String FAIL_FAST = "verity.fail_fast";

    /**
     * The property for {@link #engine(EngineMode)}: {@code auto}, {@code interpreted}, {@code compiled} or {@code checked}. The
     * system property of that name counts where the configuration says nothing.
     */
    String ENGINE = "verity.engine";

    /**
     * Sets how plans are run. Default is {@link EngineMode#AUTO}.
     *
     * @return this
     */
    VerityConfiguration engine(EngineMode mode);

    /**
     * Stops each validation at the first violation. Default is false.
     *
     * @return this
     */
    VerityConfiguration failFast(boolean failFast);

    /**
     * Sets the class loader that finds {@code META-INF/validation.xml}, mappings, message bundles and the classes that they
     * name. Default is the thread's context class loader.
     *
     * @return this
     * @throws IllegalArgumentException if the class loader is null
     */
    VerityConfiguration externalClassLoader(ClassLoader classLoader);
}

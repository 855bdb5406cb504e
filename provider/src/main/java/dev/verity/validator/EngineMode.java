package dev.verity.validator;

import java.util.Locale;

/**
 * How plans are run. All modes give the same results; the property {@code verity.engine} chooses one.
 *
 * <p>In a native image, and wherever else no class can be defined at run time, all modes interpret the plans for which no kernels were
 * {@linkplain KernelPreparation prepared}.
 */
public enum EngineMode {
    /** Interprets the first validations of a class and then compiles its plan. The default. */
    AUTO,
    /** Always interprets, whatever was prepared. */
    INTERPRETED,
    /** Compiles each plan before its first use, as far as access to the class allows. */
    COMPILED,
    /** Runs both, and fails where they differ: for tests, and for a first deployment. */
    CHECKED;

    /**
     * The mode with the given name, in any case.
     *
     * @throws IllegalArgumentException if there is no such mode
     */
    public static EngineMode of(String name) {
        for (EngineMode mode : values()) {
            if (mode.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new IllegalArgumentException(
                "There is no engine \"" + name + "\". Use one of auto, interpreted, compiled, checked.");
    }
}

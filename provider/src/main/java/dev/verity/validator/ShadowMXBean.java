package dev.verity.validator;

import java.util.Map;

/**
 * What shadow mode found, for JMX ({@link VerityConfiguration#shadow(Class)}).
 *
 * <p>A factory in shadow mode registers one with the platform's MBean server, under the name
 * {@code dev.verity:type=Shadow,factory=<number>}, until it is closed. Thread-safe.
 */
public interface ShadowMXBean {
    /** The name of the other provider's class. */
    String getProvider();

    /** False once the factory is closed, or after an error, such as running out of memory, that the other provider met. */
    boolean isRunning();

    /** The share of calls on which the other provider runs too. */
    double getSample();

    /**
     * Sets the share of calls on which the other provider runs too.
     *
     * @param share from 0 to 1
     * @throws IllegalArgumentException if it is not
     */
    void setSample(double share);

    /** The calls of Validators and ExecutableValidators, nested ones of sampled calls not counted. */
    long getCalls();

    /** The calls on which both providers ran. */
    long getSampled();

    /** The sampled calls on which both agreed. */
    long getEqual();

    /** The sampled calls on which they differed in anything. */
    long getDifferent();

    /**
     * How often each kind of difference was found: {@code missing} and {@code additional} violations of Verity, another
     * {@code value}, {@code template} or {@code message}, and {@code exception}. Repeated ones count.
     */
    Map<String, Long> getDifferences();

    /** The differences, among {@link #getDifferences()}, that are known and documented. */
    long getKnown();

    /** The sampled calls on which the other provider failed and Verity did not, or that could not be compared. */
    long getFailures();

    /** What Verity took for the sampled calls, in nanoseconds. */
    long getOwnNanoseconds();

    /** What the other provider took for the sampled calls, in nanoseconds. */
    long getOtherNanoseconds();

    /** Begins anew: counters are zero, the first calls are sampled, and differences are logged again. */
    void reset();
}

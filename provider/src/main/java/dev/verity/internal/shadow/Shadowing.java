package dev.verity.internal.shadow;

import dev.verity.internal.runtime.Environment;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Validator;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Another provider beside a factory of ours, which serves sampled calls too, to compare. Thread-safe. */
public final class Shadowing implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger("dev.verity.validator");

    private final OtherFactory other;
    private final Sampling sampling;
    private final Figures figures;
    private final Observer observer;
    private final Management management;
    private final boolean firstOnly;

    private Shadowing(OtherFactory other, String provider, ShadowSettings settings, boolean firstOnly) {
        this.other = other;
        this.firstOnly = firstOnly;
        this.sampling = new Sampling(settings.sample());
        DifferenceLog log = new DifferenceLog();
        this.figures = new Figures(provider, sampling, log);
        this.observer = new Observer(provider, sampling, log, figures, other.messages());
        this.management = Management.of(figures);
    }

    /**
     * Builds a factory of the other provider, configured as ours is.
     *
     * @return null if it cannot be built, which is logged
     * @throws jakarta.validation.ValidationException if shadow mode is configured wrongly
     */
    public static @Nullable Shadowing start(String provider, ShadowSettings settings, Original original) {
        OtherFactory other = OtherFactories.build(provider, original, settings.messages());
        if (other == null) {
            return null;
        }
        Shadowing shadowing =
                new Shadowing(other, provider, settings, original.options().failFast());
        LOGGER.log(
                Level.INFO,
                provider + " runs beside Verity on the first calls of each kind and on a share of " + settings.sample()
                        + " of the others (" + VerityConfiguration.SHADOW_SAMPLE + ")."
                        + shadowing.management.place());
        return shadowing;
    }

    /** The factory's Validator with the other provider's beside it. */
    public Validator beside(Validator own) {
        try {
            return new ShadowedValidator(new Beside(own, other.validator(), firstOnly), observer);
        } catch (Throwable e) {
            return without(own, e);
        }
    }

    /** The Validator of a context with one of the other provider beside it that is configured likewise. */
    public Validator beside(Validator own, Environment base, Environment environment) {
        try {
            Validator others = other.validator(base, environment);
            return new ShadowedValidator(new Beside(own, others, environment.failFast()), observer);
        } catch (Throwable e) {
            return without(own, e);
        }
    }

    /** Closes the other provider's factory; Validators that are still in use go on with ours alone. */
    @Override
    public void close() {
        figures.stop();
        management.close();
        sampling.clear();
        try {
            other.factory().close();
        } catch (Throwable e) {
            passOnThreadDeath(e);
            LOGGER.log(Level.WARNING, "The factory of " + figures.getProvider() + " could not be closed: " + e, e);
        }
    }

    private static Validator without(Validator own, Throwable failure) {
        passOnThreadDeath(failure);
        LOGGER.log(
                Level.WARNING,
                "A Validator is without the one beside it, which cannot be made because of " + failure + ".",
                failure);
        return own;
    }

    static void passOnThreadDeath(Throwable failure) {
        if (Outcome.isOfTheThread(failure)) {
            throw Outcome.<RuntimeException>unchecked(failure);
        }
    }
}

package dev.verity.internal.shadow;

import dev.verity.internal.runtime.Environment;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Validator;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.function.Supplier;
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
     * @param mappings opens the constraint mappings anew each time
     * @param loader finds the provider
     * @return null if it cannot be built, which is logged
     * @throws jakarta.validation.ValidationException if shadow mode is configured wrongly
     */
    public static @Nullable Shadowing start(
            String provider,
            ConfigurationState configuration,
            Supplier<Set<InputStream>> mappings,
            ClassLoader loader) {
        ShadowSettings settings = ShadowSettings.of(configuration.getProperties());
        OtherFactory other = build(provider, configuration, mappings, loader, settings.messages());
        if (other == null) {
            return null;
        }
        Shadowing shadowing = new Shadowing(other, provider, settings, stopsAtFirst(configuration));
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
            return new ShadowedValidator(new Beside(own, others, firstOnly || environment.failFast()), observer);
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

    private static @Nullable OtherFactory build(
            String name,
            ConfigurationState configuration,
            Supplier<Set<InputStream>> mappings,
            ClassLoader loader,
            boolean messages) {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            ValidationProvider<?> provider = provider(name, loader);
            return messages
                    ? withTexts(provider, configuration, mappings)
                    : OtherFactory.build(provider, configuration, mappings.get(), false);
        } catch (Throwable e) {
            passOnThreadDeath(e);
            warn(
                    "Shadow mode is off: a factory of " + name + " cannot be built, because of " + e
                            + ". Add the provider and what it needs to the class path, or remove the property "
                            + VerityConfiguration.SHADOW + ".",
                    e);
            return null;
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    /** A factory that makes texts of messages if it can: Hibernate Validator needs an Expression Language to. */
    private static OtherFactory withTexts(
            ValidationProvider<?> provider, ConfigurationState configuration, Supplier<Set<InputStream>> mappings) {
        try {
            return OtherFactory.build(provider, configuration, mappings.get(), true);
        } catch (Exception | LinkageError e) {
            OtherFactory without = OtherFactory.build(provider, configuration, mappings.get(), false);
            warn(
                    "Shadow mode compares no texts of messages: "
                            + provider.getClass().getName() + " makes none, because of " + e + ".",
                    e);
            return without;
        }
    }

    private static ValidationProvider<?> provider(String name, ClassLoader loader) throws ReflectiveOperationException {
        return (ValidationProvider<?>) load(name, loader).getConstructor().newInstance();
    }

    private static Class<?> load(String name, ClassLoader loader) throws ClassNotFoundException {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            return Class.forName(name);
        }
    }

    private static boolean stopsAtFirst(ConfigurationState configuration) {
        return Boolean.parseBoolean(configuration.getProperties().get(VerityConfiguration.FAIL_FAST))
                || Boolean.parseBoolean(configuration.getProperties().get("hibernate.validator.fail_fast"));
    }

    private static Validator without(Validator own, Throwable failure) {
        passOnThreadDeath(failure);
        warn("A Validator is without the one beside it, which cannot be made because of " + failure + ".", failure);
        return own;
    }

    private static void passOnThreadDeath(Throwable failure) {
        if (Outcome.isOfTheThread(failure)) {
            throw Outcome.<RuntimeException>unchecked(failure);
        }
    }

    private static void warn(String text, Throwable cause) {
        LOGGER.log(Level.WARNING, text, cause);
    }
}

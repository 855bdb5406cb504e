package dev.verity.internal.shadow;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.spi.ValidationProvider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Finds the other provider and has it build a factory. */
final class OtherFactories {
    private static final Logger LOGGER = System.getLogger("dev.verity.validator");

    private OtherFactories() {}

    /** Builds it; what fails is logged, and gives null. */
    static @Nullable OtherFactory build(String name, Original original, boolean messages) {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(original.loader());
            ValidationProvider<?> provider = provider(name, original.loader());
            return messages ? withTexts(provider, original) : OtherFactory.build(provider, original, false);
        } catch (Throwable e) {
            Shadowing.passOnThreadDeath(e);
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
    private static OtherFactory withTexts(ValidationProvider<?> provider, Original original) {
        try {
            return OtherFactory.build(provider, original, true);
        } catch (Exception | LinkageError e) {
            OtherFactory without = OtherFactory.build(provider, original, false);
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

    private static void warn(String text, Throwable cause) {
        LOGGER.log(Level.WARNING, text, cause);
    }
}

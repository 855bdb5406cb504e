package dev.verity.internal.cdi;

import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Warns of another extension that adds what Verity adds as the default provider. Not thread-safe. */
final class RivalBeans {
    private static final Logger LOGGER = System.getLogger("dev.verity.validator");

    private boolean warned;

    void note(Bean<?> bean, Extension source) {
        boolean rival = bean.getQualifiers().contains(Default.Literal.INSTANCE)
                && (bean.getTypes().contains(Validator.class) || bean.getTypes().contains(ValidatorFactory.class));
        if (rival && !warned) {
            warned = true;
            LOGGER.log(
                    Level.WARNING,
                    "The extension {0} adds beans for Validator or ValidatorFactory with @Default, as Verity does, which is"
                            + " the default provider. Those of Verity are injected. Calls of beans may be validated by both:"
                            + " remove the other extension from the class path.",
                    source.getClass().getName());
        }
    }
}

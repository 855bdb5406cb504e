package dev.verity.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;

/** Verity and Hibernate Validator, set up alike. */
final class Peers {
    /** Held, so that its level stays: Hibernate Validator warns of each @Valid on a container. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate.validator");

    static {
        LOGGER.setLevel(Level.SEVERE);
    }

    final Validator verity =
            validator(Validation.byProvider(VerityValidator.class).configure());
    final Validator hibernate =
            validator(Validation.byProvider(HibernateValidator.class).configure());

    private static Validator validator(Configuration<?> configuration) {
        return configuration
                .clockProvider(() -> Samples.CLOCK)
                .addValueExtractor(new Box.Extractor())
                .addValueExtractor(new Glass.Extractor())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Runs one validation with both and compares what they report. */
    void agree(
            Supplier<String> description,
            Function<Validator, ? extends Set<? extends ConstraintViolation<?>>> validation) {
        Rendering rendering = new Rendering();
        Outcome theirs = Outcome.of(hibernate, validation, rendering);
        Outcome ours = Outcome.of(verity, validation, rendering);
        assertThat(ours.lines())
                .as(() -> "%s%nonly Verity:%n  %s%nonly Hibernate Validator:%n  %s%n"
                        .formatted(description.get(), ours.beyond(theirs), theirs.beyond(ours)))
                .isEqualTo(theirs.lines());
        assertThat(ours.repeated()).as(description).isEmpty();
    }
}

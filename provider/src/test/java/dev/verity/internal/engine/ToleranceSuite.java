package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Validation of times that may lie somewhat beyond the present. */
abstract class ToleranceSuite extends ValidationSuite {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    record Times(
            @Past Instant past,
            @PastOrPresent Instant pastOrPresent,
            @Future Instant future,
            @FutureOrPresent Date futureOrPresent) {
        static Times beyondBy(Duration beyond) {
            return new Times(NOW.plus(beyond), NOW.plus(beyond), NOW.minus(beyond), Date.from(NOW.minus(beyond)));
        }
    }

    @Override
    Validator validator(VerityConfiguration configuration) {
        return super.validator(configuration.clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void isZeroByDefault() {
        assertThat(validator().validate(Times.beyondBy(Duration.ofSeconds(1)))).hasSize(4);
    }

    @Test
    void letsValuesLieBeyondThePresent() {
        Validator validator = validator(configuration().temporalValidationTolerance(Duration.ofMinutes(1)));

        assertThat(validator.validate(Times.beyondBy(Duration.ofSeconds(59)))).isEmpty();
        assertThat(validator.validate(Times.beyondBy(Duration.ofSeconds(61)))).hasSize(4);
    }

    @Test
    void isSetByPropertiesOfBothPrefixes() {
        for (String name : new String[] {
            VerityConfiguration.TEMPORAL_VALIDATION_TOLERANCE, "hibernate.validator.temporal_validation_tolerance"
        }) {
            Validator validator = validator(configuration().addProperty(name, "60000"));

            assertThat(validator.validate(Times.beyondBy(Duration.ofSeconds(59))))
                    .isEmpty();
            assertThat(validator.validate(Times.beyondBy(Duration.ofSeconds(61))))
                    .hasSize(4);
        }
    }

    @Test
    void isSetForOneContext() {
        VerityValidatorFactory factory = factory(configuration().clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC)))
                .unwrap(VerityValidatorFactory.class);
        Validator tolerant = factory.usingContext()
                .temporalValidationTolerance(Duration.ofMinutes(1))
                .getValidator();

        assertThat(tolerant.validate(Times.beyondBy(Duration.ofSeconds(59)))).isEmpty();
        assertThat(factory.getValidator().validate(Times.beyondBy(Duration.ofSeconds(59))))
                .hasSize(4);
        assertThat(factory.getTemporalValidationTolerance()).isZero();
    }
}

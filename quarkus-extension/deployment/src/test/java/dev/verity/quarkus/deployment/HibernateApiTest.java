package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HibernateApiTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Tide.class, Gauge.class, Deep.class))
            .overrideConfigKey(
                    "quarkus.hibernate-validator.expression-language.constraint-expression-feature-level", "default");

    record Tide(
            @Length(max = 3) String place,
            @DurationMin(hours = 1) Duration length) {}

    record Deep(
            @Range(max = 9, message = "${validatedValue + 1} > {max}")
            int metres) {}

    @ApplicationScoped
    public static class Gauge {
        public int read(@Range.List({@Range(min = 0), @Range(max = 9)}) int metres) {
            return metres;
        }
    }

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory factory;

    @Inject
    HibernateValidatorFactory hibernate;

    @Inject
    Gauge gauge;

    @Test
    void hasConstraints() {
        assertThat(validator.validate(new Tide("Husum", Duration.ZERO)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder("must have between 0 and 3 characters", "must last at least 1 h");
    }

    @Test
    void hasTheNameOfTheDefaultLevelOfExpressions() {
        assertThat(validator.validate(new Deep(10)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("11 > 9");
    }

    @Test
    void hasConstraintsByWhichMethodsAreIntercepted() {
        assertThat(gauge.read(9)).isEqualTo(9);
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> gauge.read(10));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> gauge.read(-1));
    }

    @Test
    void hasTheFactoryAsABean() {
        assertThat(hibernate.unwrap(VerityValidatorFactory.class)).isSameAs(factory);
        assertThat(hibernate.getTemporalValidationTolerance()).isEqualTo(Duration.ZERO);
        assertThat(hibernate.usingContext().failFast(true).getValidator().validate(new Tide("Husum", Duration.ZERO)))
                .hasSize(1);
    }

    @Test
    void hasTheProvider() {
        try (ValidatorFactory own =
                Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory()) {
            assertThat(own.getValidator().validate(new Tide("Husum", Duration.ofHours(6))))
                    .hasSize(1);
        }
    }
}

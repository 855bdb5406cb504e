package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a ConstraintValidatorFactory is asked for, and gets back. */
abstract class ValidatorFactorySuite extends ValidationSuite {
    private final Probes probes = new Probes();

    record Pair(
            @Probe("one") @NotNull String one, @Probe("two") String two) {}

    private record Giving(Supplier<ConstraintValidator<?, ?>> instance) implements ConstraintValidatorFactory {
        @Override
        @SuppressWarnings("unchecked")
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            return (T) instance.get();
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            throw new AssertionError("nothing was given");
        }
    }

    @Test
    void givesEachConstraintItsValidatorOnce() {
        Validator validator = validator(configuration().constraintValidatorFactory(probes));
        assertThat(probes.made()).isEmpty();

        validator.validate(new Pair("x", "y"));
        validator.validate(new Pair("x", "y"));

        assertThat(probes.made()).hasSize(2).allMatch(Probes.Check.class::isInstance);
    }

    @Test
    void getsItsValidatorsBackWhenTheFactoryIsClosed() {
        var factory = factory(configuration().constraintValidatorFactory(probes));
        factory.getValidator().validate(new Pair("x", "y"));
        factory.usingContext().getValidator().validate(new Pair("x", "y"));
        assertThat(probes.released()).isEmpty();

        factory.close();
        factory.close();

        assertThat(probes.released()).hasSameSizeAs(probes.made()).containsAll(probes.made());
    }

    @Test
    void letsAValidatorInUseFindOutAgainWhatTheClosedFactoryForgot() {
        var factory = factory(configuration().constraintValidatorFactory(probes));
        Validator validator = factory.getValidator();
        assertThat(validator.validate(new Pair("x", "bad"))).hasSize(1);

        factory.close();

        assertThat(validator.validate(new Pair("bad", "bad"))).hasSize(2);
    }

    @Test
    void mustNotReturnNull() {
        Validator validator = validator(configuration().constraintValidatorFactory(new Giving(() -> null)));

        assertThatThrownBy(() -> validator.validate(new Pair("x", "y")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The ConstraintValidatorFactory %s returned null for %s, needed on"
                                + " ValidatorFactorySuite.Pair#one. It must return an instance.",
                        Giving.class.getName(), Probes.Check.class.getName());
    }

    @Test
    void isToldOfInTheMessageWhenItThrowsAnException() {
        Validator validator = validator(configuration().constraintValidatorFactory(new Giving(() -> {
            throw new IllegalStateException("no container");
        })));

        assertThatThrownBy(() -> validator.validate(new Pair("x", "y")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The ConstraintValidatorFactory cannot make %s for ValidatorFactorySuite.Pair#one:"
                                + " java.lang.IllegalStateException: no container",
                        Probes.Check.class.getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}

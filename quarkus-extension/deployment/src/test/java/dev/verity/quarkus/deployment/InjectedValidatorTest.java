package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InjectedValidatorTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Person.class));

    record Person(@NotBlank String name) {}

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory factory;

    @Inject
    VerityValidatorFactory ours;

    @Test
    void validates() {
        assertThat(validator.validate(new Person(" ")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must not be blank");
    }

    @Test
    void isOfTheOneFactoryOfTheApplication() {
        assertThat(factory).isSameAs(ours);
        assertThat(validator.getClass().getName()).startsWith("dev.verity.");
    }

    @Test
    void isWhatLibrariesGetThatKnowNoBeans() {
        ValidatorFactory bootstrapped = Validation.buildDefaultValidatorFactory();
        assertThat(bootstrapped.unwrap(VerityValidatorFactory.class)).isSameAs(bootstrapped);
        assertThat(bootstrapped.getMessageInterpolator()).isSameAs(factory.getMessageInterpolator());
        assertThat(bootstrapped.getConstraintValidatorFactory()).isSameAs(factory.getConstraintValidatorFactory());
    }

    @Test
    void staysOpenWhenALibraryClosesItsFactory() {
        Validation.buildDefaultValidatorFactory().close();
        assertThat(factory.getValidator().validate(new Person("Ada"))).isEmpty();
    }
}

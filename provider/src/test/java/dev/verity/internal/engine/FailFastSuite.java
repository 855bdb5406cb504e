package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Validation that stops at the first violation. */
abstract class FailFastSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    record Person(
            @Probe("one") @Probe("two") String name,
            @Probe("three") String mail,
            @Valid List<Person> friends) {}

    record Texts(List<@NotBlank String> texts) {}

    @NotNull
    @Size(min = 3, message = "short")
    @Probe(value = "part", fails = true)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Composed {
        String message() default "composed";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Code(@Composed String code) {}

    private Validator failingFast() {
        return validator(configuration().failFast(true).constraintValidatorFactory(probes));
    }

    @Test
    void checksNothingAfterTheFirstViolation() {
        assertThat(paths(failingFast().validate(new Person("bad", "bad", List.of()))))
                .containsExactly("name");
        assertThat(probes.checked()).containsExactly("one");
    }

    @Test
    void stopsInsideCascades() {
        Person friend = new Person("ok", "bad", null);

        assertThat(paths(failingFast().validate(new Person("ok", "ok", List.of(friend, friend)))))
                .containsExactly("friends[0].mail");
        assertThat(probes.checked()).containsExactly("one", "two", "three", "one", "two", "three");
    }

    @Test
    void stopsInsideContainers() {
        assertThat(paths(failingFast().validate(new Texts(List.of("", "")))))
                .containsExactly("texts[0].<list element>");
    }

    @Test
    void reportsOneViolationOfAComposedConstraint() {
        assertThat(found(failingFast().validate(new Code("x")))).containsExactly("code: short");
        assertThat(probes.checked()).isEmpty();
    }

    @Test
    void isOffByDefault() {
        Validator validator = validator(configuration().constraintValidatorFactory(probes));

        assertThat(validator.validate(new Person("bad", "bad", List.of()))).hasSize(3);
    }

    @Test
    void isSwitchedOnByAProperty() {
        Validator validator = validator(configuration()
                .addProperty(VerityConfiguration.FAIL_FAST, "true")
                .constraintValidatorFactory(probes));

        assertThat(validator.validate(new Person("bad", "bad", List.of()))).hasSize(1);
    }
}

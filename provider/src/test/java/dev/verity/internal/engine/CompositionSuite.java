package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

/** Constraints made of others. */
abstract class CompositionSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    @Probe(value = "first", fails = true)
    @Probe(value = "second", fails = true)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Single {
        String message() default "single";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @NotNull
    @Size(message = "wrong length")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Code {
        @OverridesAttribute(constraint = Size.class, name = "min")
        int length() default 3;

        String message() default "code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    interface Late {}

    record Coded(
            @Code String code,
            @Code(length = 5, groups = Late.class) String late) {}

    record OfOne(@Single String text) {}

    @Test
    void reportEveryPartThatFails() {
        var validator = validator(configuration().constraintValidatorFactory(probes));

        assertThat(found(validator.validate(new Coded("x", null)))).containsExactly("code: wrong length");
        assertThat(found(validator.validate(new Coded(null, null)))).containsExactly("code: must not be null");
    }

    @Test
    void passGroupsAndAttributesToTheirParts() {
        assertThat(found(validator().validate(new Coded(null, "four"), Late.class)))
                .containsExactly("late: wrong length");
    }

    @Test
    void areReportedAsOneAndCheckedNoFurtherThanTheFirstFailure() {
        assertThat(found(validator(configuration().constraintValidatorFactory(probes))
                        .validate(new OfOne("x"))))
                .containsExactly("text: single");
        assertThat(probes.checked()).containsExactly("first");
    }
}

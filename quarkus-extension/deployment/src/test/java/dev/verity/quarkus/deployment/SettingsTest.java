package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Pair.class, Base.class, Other.class, Strict.class))
            .overrideConfigKey("quarkus.hibernate-validator.fail-fast", "true")
            .overrideConfigKey(
                    "quarkus.hibernate-validator.method-validation.allow-overriding-parameter-constraints", "true")
            .overrideConfigKey(
                    "quarkus.hibernate-validator.method-validation.allow-parameter-constraints-on-parallel-methods",
                    "true")
            .overrideConfigKey(
                    "quarkus.hibernate-validator.method-validation.allow-multiple-cascaded-validation-on-return-values",
                    "true")
            .overrideConfigKey(
                    "quarkus.hibernate-validator.expression-language.constraint-expression-feature-level", "none")
            .overrideConfigKey("quarkus.verity.engine", "interpreted");

    record Pair(
            @NotBlank String left,
            @NotBlank String right,
            @Min(value = 1, message = "${validatedValue}") int number) {}

    interface Base {
        @Valid
        Object find(@NotNull Object key);
    }

    interface Other {
        @Valid
        Object find(@NotNull Object key);
    }

    static class Strict implements Base, Other {
        @Override
        @Valid
        public Object find(@NotNull Object key) {
            return key;
        }
    }

    @Inject
    Validator validator;

    @Test
    void stopAtTheFirstViolation() {
        assertThat(validator.validate(new Pair("", "", 1))).hasSize(1);
    }

    @Test
    void suspendTheRulesOfOverriding() throws Exception {
        assertThat(validator
                        .forExecutables()
                        .validateParameters(
                                new Strict(), Strict.class.getMethod("find", Object.class), new Object[] {null}))
                .hasSize(1);
    }

    @Test
    void limitExpressions() {
        assertThat(validator.validate(new Pair("l", "r", 0)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("${validatedValue}");
    }
}

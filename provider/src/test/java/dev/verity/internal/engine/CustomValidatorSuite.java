package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityConstraintValidatorContext;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** ConstraintValidators that applications write. */
abstract class CustomValidatorSuite extends ValidationSuite {
    private static BiPredicate<Object, ConstraintValidatorContext> check = (value, context) -> true;
    private static Runnable initialization = () -> {};

    @Constraint(validatedBy = ScriptedValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Scripted {
        String message() default "scripted";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class ScriptedValidator implements ConstraintValidator<Scripted, Object> {
        @Override
        public void initialize(Scripted constraint) {
            initialization.run();
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return check.test(value, context);
        }
    }

    record Field(@Scripted Object value) {}

    @Scripted
    record Whole(Object value) {}

    record Outer(@Valid List<Whole> parts) {}

    @AfterEach
    void reset() {
        check = (value, context) -> true;
        initialization = () -> {};
    }

    @Test
    void areNamedWhenTheyThrowAnException() {
        check = (value, context) -> {
            throw new IllegalStateException("secret " + value);
        };

        assertThatThrownBy(() -> validator().validate(new Field(42)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "@Scripted on CustomValidatorSuite.Field#value: %s threw java.lang.IllegalStateException in"
                                + " isValid().",
                        ScriptedValidator.class.getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void areNamedWhenTheyThrowAValidationException() {
        ValidationException thrown = new ValidationException("of the application");
        check = (value, context) -> {
            throw thrown;
        };

        assertThatThrownBy(() -> validator().validate(new Field(42)))
                .isInstanceOf(ValidationException.class)
                .hasCause(thrown);
    }

    @Test
    void mayThrowDeclarationExceptionsAndErrors() {
        check = (value, context) -> {
            throw new ConstraintDeclarationException("of the application");
        };
        assertThatThrownBy(() -> validator().validate(new Field(42)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("of the application");

        check = (value, context) -> {
            throw new StackOverflowError();
        };
        assertThatThrownBy(() -> validator().validate(new Field(42))).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void areNamedWhenTheirInitializationFails() {
        initialization = () -> {
            throw new IllegalArgumentException("no such rule");
        };

        assertThatThrownBy(() -> validator().validate(new Field(42)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "@Scripted on CustomValidatorSuite.Field#value: %s could not be initialized: no such rule",
                        ScriptedValidator.class.getName())
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areInitializedAnewAfterAFailure() {
        initialization = () -> {
            throw new IllegalArgumentException("not yet");
        };
        var validator = validator();
        assertThatThrownBy(() -> validator.validate(new Field(42))).isInstanceOf(ValidationException.class);
        initialization = () -> {};

        assertThat(validator.validate(new Field(42))).isEmpty();
    }

    @Test
    void reportSeveralViolationsAtPathsOfTheirOwn() {
        check = (value, context) -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("one")
                    .addPropertyNode("value")
                    .addConstraintViolation()
                    .buildConstraintViolationWithTemplate("two")
                    .addPropertyNode("lines")
                    .addPropertyNode("price")
                    .inIterable()
                    .atIndex(3)
                    .addConstraintViolation()
                    .buildConstraintViolationWithTemplate("three")
                    .addConstraintViolation();
            return false;
        };

        assertThat(found(validator().validate(new Outer(List.of(new Whole(1))))))
                .containsExactly("parts[0].value: one", "parts[0].lines[3].price: two", "parts[0]: three");
    }

    @Test
    void reportTheDefaultViolationBesidesTheirOwn() {
        check = (value, context) -> {
            context.buildConstraintViolationWithTemplate("more").addConstraintViolation();
            return false;
        };

        assertThat(found(validator().validate(new Field(1)))).containsExactly("value: scripted", "value: more");
    }

    @Test
    void reportNothingWhenTheyAcceptTheValue() {
        check = (value, context) -> {
            context.buildConstraintViolationWithTemplate("more").addConstraintViolation();
            return true;
        };

        assertThat(validator().validate(new Field(1))).isEmpty();
    }

    @Test
    void mustReportSomethingWhenTheyDisableTheDefaultViolation() {
        check = (value, context) -> {
            context.disableDefaultConstraintViolation();
            return false;
        };

        assertThatThrownBy(() -> validator().validate(new Field(1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@Scripted on CustomValidatorSuite.Field#value: isValid returned false with the default"
                        + " violation disabled and none added, so that there is nothing to report. After"
                        + " disableDefaultConstraintViolation(), add at least one violation by"
                        + " buildConstraintViolationWithTemplate(...).addConstraintViolation().");
    }

    @Test
    void doNotEvaluateExpressionsInTheirMessages() {
        check = (value, context) -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("sum ${1 + 1}").addConstraintViolation();
            return false;
        };

        assertThat(found(validator().validate(new Field(1)))).containsExactly("value: sum ${1 + 1}");
    }

    @Test
    void passParametersAndDataThroughTheirContext() {
        check = (value, context) -> {
            context.disableDefaultConstraintViolation();
            context.unwrap(VerityConstraintValidatorContext.class)
                    .addMessageParameter("who", "{message} ${1 + 1}")
                    .withDynamicPayload(List.of("data"))
                    .buildConstraintViolationWithTemplate("not for {who}")
                    .addConstraintViolation();
            return false;
        };

        assertThat(validator().validate(new Field(1))).singleElement().satisfies(violation -> {
            assertThat(violation.getMessage()).isEqualTo("not for {message} ${1 + 1}");
            assertThat((Object) violation.unwrap(List.class)).isEqualTo(List.of("data"));
        });
    }

    @Test
    void mayValidateOtherBeansWhileTheyCheck() {
        var validator = validator();
        check = (value, context) -> !(value instanceof Whole whole)
                || validator.validate(new Field(whole.value())).isEmpty();

        assertThat(validator.validate(new Outer(List.of(new Whole(1), new Whole(2)))))
                .isEmpty();
    }
}

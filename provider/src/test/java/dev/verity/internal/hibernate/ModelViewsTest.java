package dev.verity.internal.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.model.Model;
import dev.verity.model.ModelValidationException;
import dev.verity.model.Models;
import dev.verity.validator.VerityConstraintValidatorContext;
import dev.verity.validator.VerityConstraintViolation;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Violations of models, and their messages by Hibernate Validator's interpolator. */
class ModelViewsTest {
    private final ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
            .configure()
            .messageInterpolator(new ResourceBundleMessageInterpolator())
            .buildValidatorFactory();

    static class Line extends Model {
        int count;

        @Scripted
        String text;
    }

    static class Order extends Model {
        Line line;
    }

    @AfterEach
    void close() {
        factory.close();
        Scripted.OfValue.script = context -> {};
    }

    private ConstraintViolation<?> at(String path, Map<String, ?> line) {
        ModelValidationException thrown = catchThrowableOfType(
                ModelValidationException.class,
                () -> factory.unwrap(Models.class).type(Order.class).of(Map.of("line", line)));
        return thrown.getConstraintViolations().stream()
                .filter(violation -> violation.getPropertyPath().toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellTheDynamicPayload() {
        Scripted.OfValue.script = context ->
                context.unwrap(VerityConstraintValidatorContext.class).withDynamicPayload("payload");
        ConstraintViolation<?> violation = at("line.text", Map.of("count", 1, "text", ""));

        VerityConstraintViolation<?> ours = violation.unwrap(VerityConstraintViolation.class);
        assertThat(ours.dynamicPayload(String.class)).isEqualTo("payload");
        assertThat(ours.leafNode()).hasToString("text");
        HibernateConstraintViolation<?> view = violation.unwrap(HibernateConstraintViolation.class);
        assertThat(view.getDynamicPayload(String.class)).isEqualTo("payload");
        assertThatThrownBy(() -> violation.unwrap(HibernateValidatorFactory.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The constraint violation cannot be unwrapped to"
                        + " org.hibernate.validator.HibernateValidatorFactory. Of Hibernate Validator's types it can be"
                        + " unwrapped to org.hibernate.validator.engine.HibernateConstraintViolation.");
    }

    @Test
    void tellOfInputThatCannotBeRead() {
        ConstraintViolation<?> violation = at("line.count", Map.of("count", "${1 + 1} {message}", "text", ""));

        assertThat(violation.getMessage()).isNotBlank().doesNotContain("2");
        HibernateConstraintViolation<?> view = violation.unwrap(HibernateConstraintViolation.class);
        assertThat(view.getDynamicPayload(Object.class)).isNull();
        assertThat(view.getPropertyPath()).hasToString("line.count");
    }
}

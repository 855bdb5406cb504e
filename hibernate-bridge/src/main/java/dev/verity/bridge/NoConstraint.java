package dev.verity.bridge;

import static java.util.Objects.requireNonNull;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A constraint without attributes: a message for it can hold nothing but texts of bundles. */
final class NoConstraint implements ConstraintDescriptor<Annotation> {
    static final MessageInterpolator.Context CONTEXT = new EmptyContext(new NoConstraint());

    /** Any annotation without attributes. */
    private static final Annotation ANNOTATION = requireNonNull(Deprecated.class.getAnnotation(Documented.class));

    @Override
    public Annotation getAnnotation() {
        return ANNOTATION;
    }

    @Override
    public String getMessageTemplate() {
        return "";
    }

    @Override
    public Set<Class<?>> getGroups() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends Payload>> getPayload() {
        return Set.of();
    }

    @Override
    public @Nullable ConstraintTarget getValidationAppliesTo() {
        return null;
    }

    @Override
    public List<Class<? extends ConstraintValidator<Annotation, ?>>> getConstraintValidatorClasses() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Set<ConstraintDescriptor<?>> getComposingConstraints() {
        return Set.of();
    }

    @Override
    public boolean isReportAsSingleViolation() {
        return false;
    }

    @Override
    public ValidateUnwrappedValue getValueUnwrapping() {
        return ValidateUnwrappedValue.DEFAULT;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        throw new ValidationException(
                "A constraint that stands for none cannot be unwrapped to " + type.getName() + ".");
    }

    private record EmptyContext(ConstraintDescriptor<?> constraint) implements VerityMessageInterpolatorContext {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return null;
        }

        @Override
        public Map<String, @Nullable Object> messageParameters() {
            return Map.of();
        }

        @Override
        public Map<String, @Nullable Object> expressionVariables() {
            return Map.of();
        }

        @Override
        public boolean customViolation() {
            return false;
        }

        @Override
        public ExpressionLevel expressionLevel() {
            return ExpressionLevel.NONE;
        }

        @Override
        public Class<?> rootBeanType() {
            return Object.class;
        }

        @Override
        public Path propertyPath() {
            throw new UnsupportedOperationException("A message for no value has no path.");
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("A message for no value cannot be unwrapped to " + type.getName() + ".");
        }
    }
}

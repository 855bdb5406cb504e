package dev.verity.internal.model;

import dev.verity.internal.codec.Problem;
import dev.verity.model.Bound;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes {@link Bound} as one problem reports it. */
record BoundDescriptor(String messageTemplate, Map<String, Object> attributes) implements ConstraintDescriptor<Bound> {
    private static final Bound BOUND = new BoundRule();

    static BoundDescriptor of(Problem problem) {
        Map<String, Object> attributes = new LinkedHashMap<>(problem.ctx());
        attributes.put("type", problem.type());
        attributes.put("message", template(problem));
        attributes.put("groups", new Class<?>[0]);
        attributes.put("payload", new Class<?>[0]);
        return new BoundDescriptor(template(problem), attributes);
    }

    /** The message template of a problem. */
    static String template(Problem problem) {
        return "{dev.verity.model." + problem.type() + ".message}";
    }

    @Override
    public Bound getAnnotation() {
        return BOUND;
    }

    @Override
    public String getMessageTemplate() {
        return messageTemplate;
    }

    @Override
    public Set<Class<?>> getGroups() {
        return Set.of(Default.class);
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
    public List<Class<? extends ConstraintValidator<Bound, ?>>> getConstraintValidatorClasses() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.copyOf(attributes);
    }

    /** Declared by the API from 4.0 on. */
    public <T> @Nullable T getAttribute(String name, Class<T> type) {
        return type.cast(attributes.get(name));
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
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException(
                "The ConstraintDescriptor of @Bound cannot be unwrapped to " + type.getName() + ".");
    }

    /** The annotation with its defaults: it stands nowhere. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    private static final class BoundRule implements Bound {
        @Override
        public String message() {
            return "{dev.verity.model.Bound.message}";
        }

        @Override
        public Class<?>[] groups() {
            return new Class<?>[0];
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<? extends Payload>[] payload() {
            return (Class<? extends Payload>[]) new Class<?>[0];
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Bound.class;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bound;
        }

        @Override
        public int hashCode() {
            return Bound.class.hashCode();
        }

        @Override
        public String toString() {
            return "@" + Bound.class.getName() + "()";
        }
    }
}

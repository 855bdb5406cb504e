package dev.verity.internal.constraint;

import jakarta.validation.ConstraintTarget;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint with the attributes of one use of it, composing constraints resolved. Immutable; equal only to itself.
 */
public final class ConstraintUse {
    private final Annotation annotation;
    private final Map<String, Object> attributes;
    private final String messageTemplate;
    private final Set<Class<?>> groups;
    private final Set<Class<? extends Payload>> payload;
    private final @Nullable ConstraintTarget validationAppliesTo;
    private final ValidationTarget target;
    private final ValidateUnwrappedValue unwrapping;
    private final boolean reportAsSingleViolation;
    private final Combination composition;
    private final List<ConstraintUse> composing;
    private final List<ValidatorCandidate> candidates;

    ConstraintUse(
            Annotation annotation,
            Map<String, Object> attributes,
            String messageTemplate,
            Set<Class<?>> groups,
            Set<Class<? extends Payload>> payload,
            @Nullable ConstraintTarget validationAppliesTo,
            ValidationTarget target,
            ValidateUnwrappedValue unwrapping,
            boolean reportAsSingleViolation,
            Combination composition,
            List<ConstraintUse> composing,
            List<ValidatorCandidate> candidates) {
        this.annotation = annotation;
        this.attributes = attributes;
        this.messageTemplate = messageTemplate;
        this.groups = groups;
        this.payload = payload;
        this.validationAppliesTo = validationAppliesTo;
        this.target = target;
        this.unwrapping = unwrapping;
        this.reportAsSingleViolation = reportAsSingleViolation;
        this.composition = composition;
        this.composing = List.copyOf(composing);
        this.candidates = List.copyOf(candidates);
    }

    public Annotation annotation() {
        return annotation;
    }

    public Class<? extends Annotation> type() {
        return annotation.annotationType();
    }

    /** All attributes, groups, payload and message included, in order of name as the annotation type declares them. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    public String messageTemplate() {
        return messageTemplate;
    }

    /** The groups as declared; {@code Default} where none is. */
    public Set<Class<?>> groups() {
        return groups;
    }

    public Set<Class<? extends Payload>> payload() {
        return payload;
    }

    /** The attribute of that name, or null where the constraint has none. */
    public @Nullable ConstraintTarget validationAppliesTo() {
        return validationAppliesTo;
    }

    /** What the use validates, all rules of the specification applied: the annotated element or the parameters together. */
    public ValidationTarget target() {
        return target;
    }

    public ValidateUnwrappedValue unwrapping() {
        return unwrapping;
    }

    public boolean reportAsSingleViolation() {
        return reportAsSingleViolation;
    }

    /** How the constraint depends on those that it is composed of; AND where it is composed of none. */
    public Combination composition() {
        return composition;
    }

    public List<ConstraintUse> composing() {
        return composing;
    }

    /** The ConstraintValidators of the constraint for its {@link #target()}, of which resolution picks by validated type. */
    public List<ValidatorCandidate> candidates() {
        return candidates;
    }

    @Override
    public String toString() {
        return annotation.toString();
    }
}

package dev.verity.internal.descriptor;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.constraint.ValidatorCandidate;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint with all that can be asked about it (Jakarta Validation 3.1, section 7.12).
 *
 * <p>It holds values rather than metadata, so that it can be serialized with the violations that refer to it.
 *
 * @param groups the groups it belongs to, implicit ones included
 * @param place where it is declared, or null for a composing constraint
 */
record ConstraintDescriptorView<A extends Annotation>(
        A annotation,
        Map<String, Object> attributes,
        String messageTemplate,
        Set<Class<?>> groups,
        Set<Class<? extends Payload>> payload,
        @Nullable ConstraintTarget validationAppliesTo,
        List<Class<? extends ConstraintValidator<A, ?>>> validatorClasses,
        ValidateUnwrappedValue valueUnwrapping,
        boolean reportAsSingleViolation,
        Set<ConstraintDescriptor<?>> composingConstraints,
        @Nullable ConstraintPlace place)
        implements ConstraintDescriptor<A>, Serializable {

    ConstraintDescriptorView {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        groups = ImmutableSets.copyOf(groups);
        payload = ImmutableSets.copyOf(payload);
        validatorClasses = List.copyOf(validatorClasses);
        composingConstraints = ImmutableSets.copyOf(composingConstraints);
    }

    static ConstraintDescriptor<?> of(ConstraintUse use, Set<Class<?>> groups, @Nullable ConstraintPlace place) {
        return new ConstraintDescriptorView<>(
                use.annotation(),
                use.attributes(),
                use.messageTemplate(),
                groups,
                use.payload(),
                use.validationAppliesTo(),
                validatorClasses(use),
                use.unwrapping(),
                use.reportAsSingleViolation(),
                composing(use, groups),
                place);
    }

    /** The candidates are validators of the constraint of {@code use}, which its annotation is an instance of. */
    @SuppressWarnings("unchecked")
    private static List<Class<? extends ConstraintValidator<Annotation, ?>>> validatorClasses(ConstraintUse use) {
        Set<Class<? extends ConstraintValidator<Annotation, ?>>> classes = new LinkedHashSet<>();
        for (ValidatorCandidate candidate : use.candidates()) {
            classes.add((Class<? extends ConstraintValidator<Annotation, ?>>) (Class<?>) candidate.validatorClass());
        }
        return List.copyOf(classes);
    }

    /** Composing constraints belong to the groups of the composed one (Jakarta Validation 3.1, section 3.3). */
    private static Set<ConstraintDescriptor<?>> composing(ConstraintUse use, Set<Class<?>> groups) {
        List<ConstraintDescriptor<?>> parts = new ArrayList<>();
        for (ConstraintUse part : use.composing()) {
            parts.add(of(part, groups, null));
        }
        return ImmutableSets.copyOf(parts);
    }

    @Override
    public A getAnnotation() {
        return annotation;
    }

    @Override
    public String getMessageTemplate() {
        return messageTemplate;
    }

    @Override
    public Set<Class<?>> getGroups() {
        return groups;
    }

    @Override
    public Set<Class<? extends Payload>> getPayload() {
        return payload;
    }

    @Override
    public @Nullable ConstraintTarget getValidationAppliesTo() {
        return validationAppliesTo;
    }

    @Override
    public List<Class<? extends ConstraintValidator<A, ?>>> getConstraintValidatorClasses() {
        return validatorClasses;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return attributes;
    }

    /**
     * The value of an attribute, or null if the constraint has none of that name; declared by Jakarta Validation 4.0.
     *
     * @throws ClassCastException if the value is not of that type
     */
    public <V> @Nullable V getAttribute(String name, Class<V> type) {
        return type.cast(attributes.get(name));
    }

    @Override
    public Set<ConstraintDescriptor<?>> getComposingConstraints() {
        return composingConstraints;
    }

    @Override
    public boolean isReportAsSingleViolation() {
        return reportAsSingleViolation;
    }

    @Override
    public ValidateUnwrappedValue getValueUnwrapping() {
        return valueUnwrapping;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException(
                ("The ConstraintDescriptor of @%s cannot be unwrapped to %s." + " Use %s, which it implements.")
                        .formatted(
                                annotation.annotationType().getSimpleName(),
                                type.getName(),
                                ConstraintDescriptor.class.getName()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ConstraintDescriptorView<?> that && isSameDeclaration(that));
    }

    private boolean isSameDeclaration(ConstraintDescriptorView<?> that) {
        return annotation.annotationType() == that.annotation.annotationType()
                && Objects.equals(place, that.place)
                && groups.equals(that.groups)
                && attributes.keySet().equals(that.attributes.keySet())
                && Arrays.deepEquals(values(), that.values());
    }

    private Object[] values() {
        return attributes.values().toArray();
    }

    @Override
    public int hashCode() {
        return Objects.hash(annotation.annotationType(), place, messageTemplate);
    }

    @Override
    public String toString() {
        return annotation.toString();
    }
}

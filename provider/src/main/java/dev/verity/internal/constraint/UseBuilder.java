package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import jakarta.validation.valueextraction.Unwrapping;
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

/** Makes constraints from annotations, and from those the composing ones with all that they inherit. */
final class UseBuilder {
    private final PerClass<ConstraintDefinition> definitions;

    UseBuilder(PerClass<ConstraintDefinition> definitions) {
        this.definitions = definitions;
    }

    ConstraintUse build(Annotation annotation, ConstraintSite site) {
        ConstraintDefinition definition = definitions.get(annotation.annotationType());
        Map<String, Object> attributes = AnnotationAttributes.of(annotation);
        ValidationTarget target = TargetRule.decide(definition, appliesTo(attributes), site);
        return build(definition, annotation, attributes, target, site);
    }

    private ConstraintUse build(
            ConstraintDefinition definition,
            Annotation annotation,
            Map<String, Object> attributes,
            ValidationTarget target,
            ConstraintSite site) {
        Set<Class<?>> groups = groups(attributes);
        Set<Class<? extends Payload>> payload = payload(attributes);
        List<ConstraintUse> composing = new ArrayList<>();
        for (ComposingConstraint part : definition.composing()) {
            composing.add(composing(part, attributes, groups, target, site));
        }
        return new ConstraintUse(
                annotation,
                attributes,
                (String) Objects.requireNonNull(attributes.get(DefinitionRules.MESSAGE)),
                groups,
                payload,
                appliesTo(attributes),
                target,
                unwrapping(payload, definition, site),
                definition.reportAsSingleViolation(),
                definition.composition(),
                composing,
                definition.candidatesFor(target));
    }

    private ConstraintUse composing(
            ComposingConstraint part,
            Map<String, Object> composed,
            Set<Class<?>> groups,
            ValidationTarget target,
            ConstraintSite site) {
        Class<? extends Annotation> type = part.annotation().annotationType();
        Map<String, Object> attributes = new LinkedHashMap<>(AnnotationAttributes.of(part.annotation()));
        for (Map.Entry<String, String> override : part.overrides().entrySet()) {
            attributes.put(override.getKey(), Objects.requireNonNull(composed.get(override.getValue())));
        }
        attributes.put(DefinitionRules.GROUPS, groups.toArray(new Class<?>[0]));
        attributes.put(DefinitionRules.PAYLOAD, Objects.requireNonNull(composed.get(DefinitionRules.PAYLOAD)));
        if (attributes.containsKey(DefinitionRules.VALIDATION_APPLIES_TO)) {
            attributes.put(DefinitionRules.VALIDATION_APPLIES_TO, inheritedTarget(appliesTo(composed), target));
        }
        Annotation annotation = AnnotationBuilder.of(type, attributes);
        return build(definitions.get(type), annotation, Collections.unmodifiableMap(attributes), target, site);
    }

    private static ConstraintTarget inheritedTarget(@Nullable ConstraintTarget composed, ValidationTarget target) {
        if (composed != null) {
            return composed;
        }
        return target == ValidationTarget.PARAMETERS ? ConstraintTarget.PARAMETERS : ConstraintTarget.IMPLICIT;
    }

    private static @Nullable ConstraintTarget appliesTo(Map<String, Object> attributes) {
        return (ConstraintTarget) attributes.get(DefinitionRules.VALIDATION_APPLIES_TO);
    }

    private static Set<Class<?>> groups(Map<String, Object> attributes) {
        Class<?>[] groups = (Class<?>[]) Objects.requireNonNull(attributes.get(DefinitionRules.GROUPS));
        return groups.length == 0
                ? Set.of(Default.class)
                : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(groups)));
    }

    private static Set<Class<? extends Payload>> payload(Map<String, Object> attributes) {
        Class<?>[] types = (Class<?>[]) Objects.requireNonNull(attributes.get(DefinitionRules.PAYLOAD));
        if (types.length == 0) {
            return Set.of();
        }
        Set<Class<? extends Payload>> payload = new LinkedHashSet<>();
        for (Class<?> type : types) {
            payload.add(type.asSubclass(Payload.class));
        }
        return Collections.unmodifiableSet(payload);
    }

    private static ValidateUnwrappedValue unwrapping(
            Set<Class<? extends Payload>> payload, ConstraintDefinition definition, ConstraintSite site) {
        boolean unwrap = payload.contains(Unwrapping.Unwrap.class);
        boolean skip = payload.contains(Unwrapping.Skip.class);
        if (unwrap && skip) {
            throw new ConstraintDeclarationException(
                    "@%s on %s: its payload has both Unwrapping.Unwrap and Unwrapping.Skip. Keep one."
                            .formatted(definition.type().getSimpleName(), site.where()));
        }
        if (unwrap) {
            return ValidateUnwrappedValue.UNWRAP;
        }
        return skip ? ValidateUnwrappedValue.SKIP : ValidateUnwrappedValue.DEFAULT;
    }
}

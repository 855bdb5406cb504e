package dev.verity.internal.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.OverridesAttribute;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the composing constraints of a constraint and what overrides their attributes (Jakarta Validation 3.1, section 3.3). */
final class Composition {
    private final Class<? extends Annotation> type;
    private final ConstraintKinds kinds;
    private final Map<Class<? extends Annotation>, List<Composed>> byType = new LinkedHashMap<>();

    private Composition(Class<? extends Annotation> type, ConstraintKinds kinds) {
        this.type = type;
        this.kinds = kinds;
    }

    static List<ComposingConstraint> of(Class<? extends Annotation> type, ConstraintKinds kinds) {
        return new Composition(type, kinds).read();
    }

    private List<ComposingConstraint> read() {
        List<Composed> all = new ArrayList<>();
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            List<Annotation> constraints = kinds.constraintsIn(annotation);
            constraints.forEach(constraint -> all.add(new Composed(constraint, new LinkedHashMap<>())));
            refuseMixture(annotation, constraints);
        }
        all.forEach(composed -> byType.computeIfAbsent(composed.type(), key -> new ArrayList<>())
                .add(composed));
        for (Method attribute : AnnotationAttributes.declaredBy(type)) {
            for (OverridesAttribute override : attribute.getAnnotationsByType(OverridesAttribute.class)) {
                apply(override, attribute);
            }
        }
        return all.stream()
                .map(composed -> new ComposingConstraint(composed.annotation(), Map.copyOf(composed.overrides())))
                .toList();
    }

    private void refuseMixture(Annotation annotation, List<Annotation> constraints) {
        for (Annotation constraint : constraints) {
            if (constraint != annotation && type.isAnnotationPresent(constraint.annotationType())) {
                throw new ConstraintDeclarationException(
                        "@%s is composed of @%s both directly and in a @%s. Use one of the two ways only."
                                .formatted(
                                        type.getName(),
                                        constraint.annotationType().getName(),
                                        annotation.annotationType().getName()));
            }
        }
    }

    private void apply(OverridesAttribute override, Method attribute) {
        String name = override.name().isEmpty() ? attribute.getName() : override.name();
        Method overridden = AnnotationAttributes.find(override.constraint(), name);
        if (overridden == null) {
            throw invalid(attribute, override, "that constraint has no attribute " + name);
        }
        if (overridden.getReturnType() != attribute.getReturnType()) {
            throw invalid(
                    attribute,
                    override,
                    "its type %s is not the type %s of the attribute %s that it overrides"
                            .formatted(
                                    attribute.getReturnType().getTypeName(),
                                    overridden.getReturnType().getTypeName(),
                                    name));
        }
        String other = target(override, attribute).overrides().put(name, attribute.getName());
        if (other != null) {
            throw invalid(attribute, override, "the attribute %s overrides %s already".formatted(other, name));
        }
    }

    private Composed target(OverridesAttribute override, Method attribute) {
        List<Composed> targets = byType.getOrDefault(override.constraint(), List.of());
        if (targets.isEmpty()) {
            throw invalid(attribute, override, "the constraint is not composed of it");
        }
        int index = override.constraintIndex();
        if (index == -1 && targets.size() > 1) {
            throw invalid(
                    attribute, override, "it is there %d times; name a constraintIndex".formatted(targets.size()));
        }
        if (index < -1 || index >= targets.size()) {
            throw invalid(
                    attribute,
                    override,
                    "the constraintIndex %d is out of range, it is there %d times".formatted(index, targets.size()));
        }
        return targets.get(Math.max(index, 0));
    }

    private ConstraintDefinitionException invalid(Method attribute, OverridesAttribute override, String problem) {
        return new ConstraintDefinitionException(
                "@%s is no valid constraint: %s cannot override an attribute of @%s: %s."
                        .formatted(
                                type.getName(),
                                attribute.getName(),
                                override.constraint().getName(),
                                problem));
    }

    private record Composed(Annotation annotation, Map<String, String> overrides) {
        Class<? extends Annotation> type() {
            return annotation.annotationType();
        }
    }
}

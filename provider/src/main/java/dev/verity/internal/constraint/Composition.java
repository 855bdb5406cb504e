package dev.verity.internal.constraint;

import dev.verity.constraints.ConstraintComposition;
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
    private static final String HIBERNATE_COMPOSITION = "org.hibernate.validator.constraints.ConstraintComposition";

    private final Class<? extends Annotation> type;
    private final List<Composed> composed = new ArrayList<>();

    private Composition(Class<? extends Annotation> type) {
        this.type = type;
    }

    static List<ComposingConstraint> of(Class<? extends Annotation> type) {
        return new Composition(type).read();
    }

    /** How a constraint depends on those that it is composed of. */
    static Combination typeOf(Class<? extends Annotation> type) {
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            String name = annotation.annotationType().getName();
            if (annotation instanceof ConstraintComposition || name.equals(HIBERNATE_COMPOSITION)) {
                return Combination.valueOf(new NamedAttributes(annotation).constant("value"));
            }
        }
        return Combination.AND;
    }

    private List<ComposingConstraint> read() {
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            List<Annotation> constraints = ConstraintKinds.constraintsIn(annotation);
            for (Annotation constraint : constraints) {
                composed.add(new Composed(constraint, new LinkedHashMap<>()));
            }
            refuseMixture(annotation, constraints);
        }
        for (Method attribute : AnnotationAttributes.declaredBy(type)) {
            for (OverridesAttribute override : attribute.getAnnotationsByType(OverridesAttribute.class)) {
                apply(override, attribute);
            }
        }
        List<ComposingConstraint> composing = new ArrayList<>();
        for (Composed each : composed) {
            composing.add(new ComposingConstraint(each.annotation(), Map.copyOf(each.overrides())));
        }
        return composing;
    }

    private List<Composed> ofType(Class<? extends Annotation> constraint) {
        List<Composed> found = new ArrayList<>();
        for (Composed each : composed) {
            if (each.annotation().annotationType() == constraint) {
                found.add(each);
            }
        }
        return found;
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
        List<Composed> targets = ofType(override.constraint());
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

    private record Composed(Annotation annotation, Map<String, String> overrides) {}
}

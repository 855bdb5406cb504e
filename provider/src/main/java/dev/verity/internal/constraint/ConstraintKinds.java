package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells constraints, containers of several constraints and other annotations apart. Thread-safe. */
final class ConstraintKinds {
    private final PerClass<Kind> kinds = new PerClass<>(type -> kindOf(type.asSubclass(Annotation.class)));

    boolean isConstraint(Class<? extends Annotation> type) {
        return kinds.get(type).constraint();
    }

    /** The annotation itself if it is a constraint, those it contains if it is a container, else none. */
    List<Annotation> constraintsIn(Annotation annotation) {
        Kind kind = kinds.get(annotation.annotationType());
        if (kind.constraint()) {
            return List.of(annotation);
        }
        Method contained = kind.contained();
        return contained == null ? List.of() : List.of((Annotation[]) AnnotationAttributes.read(annotation, contained));
    }

    private static Kind kindOf(Class<? extends Annotation> type) {
        if (type.isAnnotationPresent(Constraint.class)) {
            return Kind.CONSTRAINT;
        }
        Method value = AnnotationAttributes.find(type, "value");
        Class<?> element = value == null ? null : value.getReturnType().getComponentType();
        return element != null && element.isAnnotation() && element.isAnnotationPresent(Constraint.class)
                ? new Kind(false, value)
                : Kind.OTHER;
    }

    /**
     * What an annotation type is.
     *
     * @param contained the attribute that holds the constraints of a container, else null
     */
    private record Kind(boolean constraint, @Nullable Method contained) {
        static final Kind CONSTRAINT = new Kind(true, null);
        static final Kind OTHER = new Kind(false, null);
    }
}

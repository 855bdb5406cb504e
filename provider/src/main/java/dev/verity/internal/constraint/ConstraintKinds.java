package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells constraints, containers of several constraints and other annotations apart, by their types alone. Thread-safe. */
final class ConstraintKinds {
    private static final PerClass<Kind> KINDS = new PerClass<>(new Function<>() {
        @Override
        public Kind apply(Class<?> type) {
            return kindOf(type.asSubclass(Annotation.class));
        }
    });

    private ConstraintKinds() {}

    static boolean isConstraint(Class<? extends Annotation> type) {
        return KINDS.get(type).constraint();
    }

    /** The annotation itself if it is a constraint, those it contains if it is a container, else none. */
    static List<Annotation> constraintsIn(Annotation annotation) {
        Kind kind = KINDS.get(annotation.annotationType());
        if (kind.constraint()) {
            return List.of(annotation);
        }
        Method contained = kind.contained();
        return contained == null ? List.of() : List.of((Annotation[]) AnnotationAttributes.read(annotation, contained));
    }

    private static Kind kindOf(Class<? extends Annotation> type) {
        if (BuiltInConstraints.isBuiltIn(type) || type.isAnnotationPresent(Constraint.class)) {
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

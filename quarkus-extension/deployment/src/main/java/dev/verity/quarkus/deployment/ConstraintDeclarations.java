package dev.verity.quarkus.deployment;

import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Follows constraints to those that they are composed of, and to the ConstraintValidators that they name. */
final class ConstraintDeclarations {
    private final DeclaredClasses classes;
    private final Set<String> constraints = new TreeSet<>();
    private final Set<String> containers = new TreeSet<>();
    private final Set<String> validators = new TreeSet<>();

    ConstraintDeclarations(DeclaredClasses classes) {
        this.classes = classes;
    }

    /** Adds a constraint, or a container of a repeated one. */
    void add(DotName annotation) {
        ClassInfo type = classes.find(annotation);
        if (type == null) {
            return; // the JVM drops the annotation too
        }
        if (type.hasDeclaredAnnotation(Names.CONSTRAINT)) {
            addConstraint(type);
        } else {
            addContainer(type);
        }
    }

    Set<String> constraints() {
        return constraints;
    }

    /** Of repeated constraints. */
    Set<String> containers() {
        return containers;
    }

    Set<String> validators() {
        return validators;
    }

    private void addConstraint(ClassInfo constraint) {
        if (!constraints.add(constraint.name().toString())) {
            return;
        }
        for (AnnotationInstance annotation : constraint.declaredAnnotations()) {
            if (annotation.name().equals(Names.CONSTRAINT)) {
                addNamed(annotation.value("validatedBy"));
            } else if (annotation.name().equals(Names.REPEATABLE)) {
                containers.add(annotation.value().asClass().name().toString());
            } else if (!annotation.name().toString().startsWith("java.")) {
                add(annotation.name());
            }
        }
    }

    private void addNamed(@Nullable AnnotationValue named) {
        if (named != null) {
            for (Type validator : named.asClassArray()) {
                validators.add(validator.name().toString());
            }
        }
    }

    private void addContainer(ClassInfo annotation) {
        MethodInfo value = annotation.method("value");
        if (value == null || value.returnType().kind() != Type.Kind.ARRAY) {
            return;
        }
        ClassInfo repeated =
                classes.find(value.returnType().asArrayType().elementType().name());
        if (repeated != null && repeated.hasDeclaredAnnotation(Names.CONSTRAINT)) {
            containers.add(annotation.name().toString());
            addConstraint(repeated);
        }
    }
}

package dev.verity.quarkus.deployment;

import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Finds the constraints that classes of an index use or declare, with the containers of repeated ones.
 *
 * <p>Constraints of jars that are not indexed are told by looking at the annotation's class.
 */
final class ConstraintTypes {
    private static final List<String> PACKAGES = List.of(
            "jakarta.validation.constraints.", "dev.verity.constraints.", "org.hibernate.validator.constraints.");

    /** Packages with many annotations and without a constraint. */
    private static final List<String> OTHERS = List.of(
            "java.",
            "jakarta.",
            "kotlin.",
            "io.quarkus.",
            "io.smallrye.",
            "org.eclipse.microprofile.",
            "org.hibernate.annotations.",
            "org.jspecify.",
            "com.fasterxml.jackson.annotation.");

    private final IndexView index;
    private final Set<DotName> found = new HashSet<>();

    ConstraintTypes(IndexView index) {
        this.index = index;
    }

    Set<DotName> find() {
        for (AnnotationInstance mark : index.getAnnotations(Names.CONSTRAINT)) {
            addDeclared(mark.target().asClass());
        }
        for (DotName used : annotationsUsed()) {
            if (!found.contains(used) && isConstraint(used.toString())) {
                found.add(used);
            }
        }
        return found;
    }

    private void addDeclared(ClassInfo constraint) {
        found.add(constraint.name());
        AnnotationInstance repeatable = constraint.declaredAnnotation(Names.REPEATABLE);
        if (repeatable != null) {
            found.add(repeatable.value().asClass().name());
        }
    }

    private Set<DotName> annotationsUsed() {
        Set<DotName> names = new HashSet<>();
        for (ClassInfo type : index.getKnownClasses()) {
            names.addAll(type.annotationsMap().keySet());
        }
        return names;
    }

    private boolean isConstraint(String name) {
        if (startsWithAny(name, PACKAGES)) {
            return true;
        }
        return !startsWithAny(name, OTHERS) && isConstraintByClass(name);
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstraintByClass(String name) {
        try {
            Class<?> type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
            return isMarked(type) || type.getEnclosingClass() != null && isMarked(type.getEnclosingClass());
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // the JVM would drop the annotation too
        }
    }

    private static boolean isMarked(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().getName().equals(Names.CONSTRAINT.toString())) {
                return true;
            }
        }
        return false;
    }
}

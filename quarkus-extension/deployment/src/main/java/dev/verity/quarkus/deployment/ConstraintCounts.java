package dev.verity.quarkus.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.TypeTarget;
import org.jspecify.annotations.Nullable;

/** Counts what is declared on classes and their properties, and on methods and their parameters. */
final class ConstraintCounts {
    /**
     * A class or a method, as a row of a table.
     *
     * @param constraints how many are declared, on elements of containers too
     * @param cascades how many values are validated themselves
     */
    record Row(String name, int constraints, int cascades) {}

    private final Set<DotName> annotations;
    private final Map<String, Row> classes = new TreeMap<>();
    private final Map<String, Row> methods = new TreeMap<>();

    /**
     * @param annotations constraints, and Valid
     */
    ConstraintCounts(Set<DotName> annotations) {
        this.annotations = annotations;
    }

    void add(ClassInfo type) {
        for (DotName annotation : type.annotationsMap().keySet()) {
            if (annotations.contains(annotation)) {
                type.annotationsMap().get(annotation).forEach(use -> add(type, use));
            }
        }
    }

    List<Row> classes() {
        return new ArrayList<>(classes.values());
    }

    List<Row> methods() {
        return new ArrayList<>(methods.values());
    }

    private void add(ClassInfo type, AnnotationInstance use) {
        AnnotationTarget place = place(use.target());
        if (isRepeatedOnType(use, place) || isCopyOfComponent(type, place)) {
            return;
        }
        MethodInfo method = method(place);
        if (method == null || isGetter(method)) {
            count(classes, type.name().toString(), use);
        } else {
            count(methods, type.name() + "#" + method.name(), use);
        }
    }

    /** What a type is that of: a field, say. */
    private static AnnotationTarget place(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.TYPE ? target.asType().enclosingTarget() : target;
    }

    /** What is declared on a field, say, is on its type too if it may be there. */
    private static boolean isRepeatedOnType(AnnotationInstance use, AnnotationTarget place) {
        if (use.target().kind() != AnnotationTarget.Kind.TYPE) {
            return false;
        }
        if (use.target().asType().usage() == TypeTarget.Usage.METHOD_PARAMETER) {
            int position = use.target().asType().asMethodParameterType().position();
            return place.asMethod().parameters().get(position).hasDeclaredAnnotation(use.name());
        }
        return place.hasDeclaredAnnotation(use.name());
    }

    /** The compiler copies annotations of a record's component to its field, its accessor and the constructor. */
    private static boolean isCopyOfComponent(ClassInfo type, AnnotationTarget place) {
        if (!type.isRecord() || place.kind() == AnnotationTarget.Kind.RECORD_COMPONENT) {
            return false;
        }
        MethodInfo method = method(place);
        return place.kind() == AnnotationTarget.Kind.FIELD
                || method != null && (method.isConstructor() || type.recordComponent(method.name()) != null);
    }

    private static @Nullable MethodInfo method(AnnotationTarget place) {
        return switch (place.kind()) {
            case METHOD -> place.asMethod();
            case METHOD_PARAMETER -> place.asMethodParameter().method();
            default -> null;
        };
    }

    private static boolean isGetter(MethodInfo method) {
        return method.parametersCount() == 0
                && (method.name().startsWith("get") || method.name().startsWith("is"));
    }

    private static void count(Map<String, Row> rows, String name, AnnotationInstance use) {
        boolean cascades = use.name().equals(Names.VALID);
        Row before = rows.getOrDefault(name, new Row(name, 0, 0));
        rows.put(
                name, new Row(name, before.constraints() + (cascades ? 0 : 1), before.cascades() + (cascades ? 1 : 0)));
    }
}

package dev.verity.quarkus.deployment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Finds the groups that annotations name, and what decides on groups by objects. */
final class NamedGroups {
    private static final List<DotName> CONVERSIONS = List.of(
            DotName.createSimple("jakarta.validation.groups.ConvertGroup"),
            DotName.createSimple("jakarta.validation.groups.ConvertGroup$List"));

    private final IndexView index;

    NamedGroups(IndexView index) {
        this.index = index;
    }

    /** Of constraints, conversions and sequences; sequences too, which nothing but a call may name. */
    Set<String> groups(Set<DotName> constraints) {
        Set<String> groups = new TreeSet<>();
        for (DotName constraint : constraints) {
            index.getAnnotations(constraint).forEach(use -> addAll(use, "groups", groups));
        }
        for (DotName conversion : CONVERSIONS) {
            for (AnnotationInstance use : index.getAnnotations(conversion)) {
                addAll(use, "from", groups);
                addAll(use, "to", groups);
            }
        }
        for (AnnotationInstance sequence : index.getAnnotations(Names.GROUP_SEQUENCE)) {
            addAll(sequence, "value", groups);
            groups.add(sequence.target().asClass().name().toString());
        }
        return groups;
    }

    Set<String> sequenceProviders() {
        Set<String> providers = new TreeSet<>();
        for (DotName annotation : Set.of(Names.GROUP_SEQUENCE_PROVIDER, Names.HIBERNATE_GROUP_SEQUENCE_PROVIDER)) {
            for (AnnotationInstance use : index.getAnnotations(annotation)) {
                addAll(use, "value", providers);
            }
        }
        return providers;
    }

    /** Of an annotation, or of those that a container has. */
    private static void addAll(AnnotationInstance annotation, String attribute, Set<String> names) {
        AnnotationValue repeated = annotation.value();
        if (repeated != null
                && repeated.kind() == AnnotationValue.Kind.ARRAY
                && repeated.componentKind() == AnnotationValue.Kind.NESTED) {
            for (AnnotationInstance one : repeated.asNestedArray()) {
                addAll(one, attribute, names);
            }
            return;
        }
        AnnotationValue value = annotation.value(attribute);
        if (value != null) {
            addNamed(value, names);
        }
    }

    private static void addNamed(AnnotationValue value, Set<String> names) {
        if (value.kind() == AnnotationValue.Kind.CLASS) {
            names.add(value.asClass().name().toString());
            return;
        }
        for (Type type : value.asClassArray()) {
            names.add(type.name().toString());
        }
    }
}

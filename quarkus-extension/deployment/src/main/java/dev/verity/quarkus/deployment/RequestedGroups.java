package dev.verity.quarkus.deployment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * The groups other than Default that may be asked for: those that constraints name, groups that extend these, and sequences of
 * them; each with the classes that have constraints of it.
 *
 * <p>A class that only leads to such is not among them: with each class for each group, an application would grow too much.
 */
final class RequestedGroups {
    private static final String DEFAULT = "jakarta.validation.groups.Default";

    private final IndexView index;
    private final Map<DotName, Set<DotName>> classes = new TreeMap<>();

    RequestedGroups(IndexView index) {
        this.index = index;
    }

    Map<DotName, Set<DotName>> find(Collection<DotName> constraints) {
        for (DotName constraint : constraints) {
            for (AnnotationInstance use : index.getAnnotations(constraint)) {
                add(use, use.target());
            }
        }
        for (DotName group : List.copyOf(classes.keySet())) {
            for (ClassInfo subgroup : index.getAllKnownSubinterfaces(group)) {
                classes(subgroup.name()).addAll(classes(group));
            }
        }
        for (AnnotationInstance sequence : index.getAnnotations(Names.GROUP_SEQUENCE)) {
            addSequence(sequence);
        }
        return classes;
    }

    private void add(AnnotationInstance use, AnnotationTarget target) {
        AnnotationValue groups = use.value("groups");
        if (groups != null) {
            for (Type group : groups.asClassArray()) {
                if (!group.name().toString().equals(DEFAULT)) {
                    addHolder(target, classes(group.name()));
                }
            }
        }
        AnnotationValue repeated = use.value();
        if (repeated != null
                && repeated.kind() == AnnotationValue.Kind.ARRAY
                && repeated.componentKind() == AnnotationValue.Kind.NESTED) {
            for (AnnotationInstance single : repeated.asNestedArray()) {
                add(single, target);
            }
        }
    }

    private void addSequence(AnnotationInstance sequence) {
        if (sequence.target().kind() == AnnotationTarget.Kind.CLASS
                && sequence.target().asClass().isInterface()
                && sequence.value() != null) {
            Set<DotName> concerned = new HashSet<>();
            for (Type group : sequence.value().asClassArray()) {
                concerned.addAll(classes.getOrDefault(group.name(), Set.of()));
            }
            if (!concerned.isEmpty()) {
                classes(sequence.target().asClass().name()).addAll(concerned);
            }
        }
    }

    private void addHolder(ClassInfo holder, Set<DotName> holders) {
        if (holders.add(holder.name())) {
            index.getAllKnownSubclasses(holder.name()).forEach(type -> holders.add(type.name()));
            index.getAllKnownImplementations(holder.name()).forEach(type -> holders.add(type.name()));
        }
    }

    private void addHolder(AnnotationTarget target, Set<DotName> holders) {
        switch (target.kind()) {
            case CLASS -> addHolder(target.asClass(), holders);
            case FIELD -> addHolder(target.asField().declaringClass(), holders);
            case METHOD -> addHolder(target.asMethod().declaringClass(), holders);
            case RECORD_COMPONENT -> addHolder(target.asRecordComponent().declaringClass(), holders);
            case TYPE -> addHolder(target.asType().enclosingTarget(), holders);
            default -> {} // calls are validated for Default
        }
    }

    private Set<DotName> classes(DotName group) {
        return classes.computeIfAbsent(group, name -> new HashSet<>());
    }
}

package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ConstraintSite;
import jakarta.validation.GroupSequence;
import java.lang.annotation.ElementType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of one class or interface. */
final class AnnotationReader {
    private final ConstraintDefinitions definitions;
    private final IgnoredAnnotations ignored;

    AnnotationReader(ConstraintDefinitions definitions, IgnoredAnnotations ignored) {
        this.definitions = definitions;
        this.ignored = ignored;
    }

    /** Reads fields and executables; getters are given as executables only. */
    TypeDeclaration read(Class<?> type) {
        ValueReader values = new ValueReader(definitions, type);
        boolean classIgnored = ignored.onClass(type);
        return new TypeDeclaration(
                type,
                classIgnored ? List.of() : classConstraints(type, values),
                classIgnored ? null : defaultGroupSequence(type),
                fields(type, values),
                executables(type, new ExecutableReader(values, ignored)));
    }

    private static List<ConstraintMetadata> classConstraints(Class<?> type, ValueReader values) {
        return values.constraints(
                Arrays.asList(type.getDeclaredAnnotations()),
                ElementType.TYPE,
                () -> new ConstraintSite(Places.of(type), ConstraintSite.Kind.TYPE, null));
    }

    private static @Nullable DefaultGroupSequence defaultGroupSequence(Class<?> type) {
        GroupSequence sequence = type.getDeclaredAnnotation(GroupSequence.class);
        return sequence == null || type.isInterface()
                ? null
                : new DefaultGroupSequence(type, List.of(sequence.value()));
    }

    private List<PropertyMetadata> fields(Class<?> type, ValueReader values) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(field -> new PropertyMetadata(field.getName(), field, value(field, values)))
                .toList();
    }

    private ValueMetadata value(Field field, ValueReader values) {
        return ignored.onField(field)
                ? ValueMetadata.unconstrained(field.getGenericType())
                : values.read(
                        field.getGenericType(),
                        field.getDeclaredAnnotations(),
                        field.getAnnotatedType(),
                        ElementType.FIELD,
                        () -> Places.of(field));
    }

    private static List<ExecutableMetadata> executables(Class<?> type, ExecutableReader reader) {
        List<Executable> executables = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
        for (Method method : type.getDeclaredMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                executables.add(method);
            }
        }
        return executables.stream()
                .filter(executable -> !executable.isSynthetic())
                .map(reader::read)
                .toList();
    }
}

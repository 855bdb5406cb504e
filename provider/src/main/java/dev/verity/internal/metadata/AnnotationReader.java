package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of one class or interface. */
final class AnnotationReader {
    private final ConstraintDefinitions definitions;
    private static final ByName BY_NAME = new ByName();

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
        return values.constraints(Arrays.asList(type.getDeclaredAnnotations()), ElementType.TYPE, Place.of(type));
    }

    private static @Nullable DefaultGroupSequence defaultGroupSequence(Class<?> type) {
        if (type.isInterface()) {
            return null;
        }
        GroupSequence sequence = type.getDeclaredAnnotation(GroupSequence.class);
        Annotation[] declared = type.getDeclaredAnnotations();
        DefaultGroupSequence provided = declared.length == 0 ? null : SequenceProviders.on(type, declared);
        if (sequence == null) {
            return provided;
        }
        if (provided != null) {
            throw new GroupDefinitionException(
                    "%s has both @GroupSequence and @GroupSequenceProvider. Keep one.".formatted(Places.of(type)));
        }
        return new DefaultGroupSequence(type, List.of(sequence.value()));
    }

    private List<PropertyMetadata> fields(Class<?> type, ValueReader values) {
        List<PropertyMetadata> fields = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                fields.add(new PropertyMetadata(field.getName(), field, value(field, values)));
            }
        }
        return fields;
    }

    private ValueMetadata value(Field field, ValueReader values) {
        return ignored.onField(field)
                ? ValueMetadata.unconstrained(field.getGenericType())
                : values.read(
                        field.getGenericType(),
                        field.getDeclaredAnnotations(),
                        field.getAnnotatedType(),
                        ElementType.FIELD,
                        Place.of(field));
    }

    private static List<ExecutableMetadata> executables(Class<?> type, ExecutableReader reader) {
        List<ExecutableMetadata> executables = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!constructor.isSynthetic()) {
                executables.add(reader.read(constructor));
            }
        }
        for (Method method : inOrder(type.getDeclaredMethods())) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
                executables.add(reader.read(method));
            }
        }
        return executables;
    }

    /** By name, since a JVM gives methods in an order that changes from run to run, and kernels are made in one and used in another. */
    private static Method[] inOrder(Method[] methods) {
        Arrays.sort(methods, BY_NAME);
        return methods;
    }

    private static final class ByName implements Comparator<Method> {
        @Override
        public int compare(Method one, Method other) {
            int names = one.getName().compareTo(other.getName());
            return names == 0 ? parameters(one).compareTo(parameters(other)) : names;
        }

        private static String parameters(Method method) {
            StringBuilder names = new StringBuilder();
            for (Class<?> parameter : method.getParameterTypes()) {
                names.append(parameter.getName()).append(' ');
            }
            return names.append(method.getReturnType().getName()).toString();
        }
    }
}

package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintSite;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads the annotations on a method or constructor and on its parameters. */
final class ExecutableReader {
    private final ValueReader values;
    private final IgnoredAnnotations ignored;

    ExecutableReader(ValueReader values, IgnoredAnnotations ignored) {
        this.values = values;
        this.ignored = ignored;
    }

    ExecutableMetadata read(Executable executable) {
        List<Annotation> annotations =
                ValueReader.together(executable.getDeclaredAnnotations(), executable.getAnnotatedReturnType());
        List<ConstraintMetadata> constraints = constraints(executable, annotations);
        return new ExecutableMetadata(
                executable,
                parameters(executable),
                constraints.stream().filter(crossParameter()).toList(),
                returnValue(executable, annotations, constraints));
    }

    /** The constraints on the executable, those left out that are to be ignored. */
    private List<ConstraintMetadata> constraints(Executable executable, List<Annotation> annotations) {
        boolean noReturnValue = ignored.onReturnValue(executable);
        boolean noParameters = ignored.onAllParameters(executable);
        if (noReturnValue && noParameters) {
            return List.of();
        }
        ElementType elementType = executable instanceof Method ? ElementType.METHOD : ElementType.CONSTRUCTOR;
        Supplier<ConstraintSite> site =
                () -> new ConstraintSite(Places.of(executable), ConstraintSite.Kind.EXECUTABLE, executable);
        return values.constraints(annotations, elementType, site).stream()
                .filter(constraint -> crossParameter().test(constraint) ? !noParameters : !noReturnValue)
                .toList();
    }

    private static Predicate<ConstraintMetadata> crossParameter() {
        return constraint -> constraint.use().target() == ValidationTarget.PARAMETERS;
    }

    private ValueMetadata returnValue(
            Executable executable, List<Annotation> annotations, List<ConstraintMetadata> constraints) {
        Type type =
                executable instanceof Method method ? method.getGenericReturnType() : executable.getDeclaringClass();
        if (ignored.onReturnValue(executable)) {
            return ValueMetadata.unconstrained(type);
        }
        return new ValueMetadata(
                type,
                constraints.stream().filter(crossParameter().negate()).toList(),
                CascadeReader.read(annotations),
                returnedElements(executable));
    }

    private List<ContainerElementMetadata> returnedElements(Executable executable) {
        return executable instanceof Method
                ? values.containerElements(
                        executable.getAnnotatedReturnType(),
                        executable.getDeclaredAnnotations(),
                        () -> Places.of(executable))
                : List.of();
    }

    private List<ParameterMetadata> parameters(Executable executable) {
        List<ParameterMetadata> parameters = new ArrayList<>();
        ParameterAlignment alignment = ParameterAlignment.of(executable);
        Parameter[] declared = executable.getParameters();
        for (int i = 0; i < declared.length; i++) {
            parameters.add(new ParameterMetadata(i, parameter(executable, i, declared[i], alignment)));
        }
        return parameters;
    }

    private ValueMetadata parameter(
            Executable executable, int index, Parameter parameter, ParameterAlignment alignment) {
        Type type = parameter.getParameterizedType();
        if (ignored.onParameter(executable, index)) {
            return ValueMetadata.unconstrained(type);
        }
        return values.read(
                type,
                alignment.annotationsOf(index),
                alignment.typeOf(index),
                ElementType.PARAMETER,
                () -> Places.ofParameter(executable, index));
    }
}

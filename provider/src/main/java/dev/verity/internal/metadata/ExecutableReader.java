package dev.verity.internal.metadata;

import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the annotations on a method or constructor and on its parameters. */
final class ExecutableReader {
    private final ValueReader values;
    private final IgnoredAnnotations ignored;

    ExecutableReader(ValueReader values, IgnoredAnnotations ignored) {
        this.values = values;
        this.ignored = ignored;
    }

    ExecutableMetadata read(Executable executable) {
        Annotation[] declared = executable.getDeclaredAnnotations();
        AnnotatedType returned = returnedType(executable);
        List<Annotation> annotations = ValueReader.together(declared, returned);
        List<ConstraintMetadata> crossParameter = new ArrayList<>();
        List<ConstraintMetadata> onReturnValue = new ArrayList<>();
        for (ConstraintMetadata constraint : constraints(executable, annotations)) {
            (isCrossParameter(constraint) ? crossParameter : onReturnValue).add(constraint);
        }
        Type type =
                executable instanceof Method method ? method.getGenericReturnType() : executable.getDeclaringClass();
        ValueMetadata returnValue = ignored.onReturnValue(executable)
                ? ValueMetadata.unconstrained(type)
                : new ValueMetadata(
                        type,
                        onReturnValue,
                        CascadeReader.read(annotations),
                        returnedElements(executable, returned, declared));
        return new ExecutableMetadata(executable, parameters(executable), crossParameter, returnValue);
    }

    /** The type with its annotations; null for void, which has none. */
    private static @Nullable AnnotatedType returnedType(Executable executable) {
        return executable instanceof Method method && method.getReturnType() == void.class
                ? null
                : executable.getAnnotatedReturnType();
    }

    /** The constraints on the executable, those left out that are to be ignored. */
    private List<ConstraintMetadata> constraints(Executable executable, List<Annotation> annotations) {
        boolean noReturnValue = ignored.onReturnValue(executable);
        boolean noParameters = ignored.onAllParameters(executable);
        if (noReturnValue && noParameters) {
            return List.of();
        }
        ElementType elementType = executable instanceof Method ? ElementType.METHOD : ElementType.CONSTRUCTOR;
        List<ConstraintMetadata> heard = new ArrayList<>();
        for (ConstraintMetadata constraint : values.constraints(annotations, elementType, Place.of(executable))) {
            if (isCrossParameter(constraint) ? !noParameters : !noReturnValue) {
                heard.add(constraint);
            }
        }
        return heard;
    }

    private static boolean isCrossParameter(ConstraintMetadata constraint) {
        return constraint.use().target() == ValidationTarget.PARAMETERS;
    }

    private List<ContainerElementMetadata> returnedElements(
            Executable executable, @Nullable AnnotatedType returned, Annotation[] declared) {
        return executable instanceof Method
                ? values.containerElements(returned, declared, Place.of(executable))
                : List.of();
    }

    private List<ParameterMetadata> parameters(Executable executable) {
        if (executable.getParameterCount() == 0) {
            return List.of();
        }
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
                Place.ofParameter(executable, index));
    }
}

package dev.verity.internal.xml;

import dev.verity.internal.metadata.AnnotationsToIgnore.OfExecutable;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.internal.metadata.ParameterMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads method and constructor elements. */
final class ExecutableReader {
    private static final String IGNORE = "ignore-annotations";

    private final ClassNames classes;
    private final ConstraintReader constraints;
    private final ValueReader values;

    ExecutableReader(ClassNames classes, ConstraintReader constraints, ValueReader values) {
        this.classes = classes;
        this.constraints = constraints;
        this.values = values;
    }

    Executable find(Class<?> bean, XmlElement element) {
        Class<?>[] types = element.children("parameter").stream()
                .map(parameter -> classes.find(parameter.required("type"), parameter.at()))
                .toArray(Class<?>[]::new);
        return element.name().equals("method")
                ? Members.method(bean, element.required("name"), types, element.at())
                : Members.constructor(bean, types, element.at());
    }

    ExecutableMetadata read(Executable executable, XmlElement element) {
        return new ExecutableMetadata(
                executable,
                parameters(executable, element.children("parameter")),
                crossParameter(executable, element),
                returnValue(executable, element));
    }

    /** A method without parameters of which only the return value is known. */
    static ExecutableMetadata getter(Method getter, ValueMetadata value) {
        return new ExecutableMetadata(getter, List.of(), List.of(), value);
    }

    OfExecutable ignored(XmlElement element, boolean bean) {
        boolean whole = element.flag(IGNORE, bean);
        return new OfExecutable(
                element.children("parameter").stream()
                        .map(parameter -> parameter.flag(IGNORE, whole))
                        .toList(),
                flag(element.child("cross-parameter"), whole),
                flag(element.child("return-value"), whole));
    }

    private static boolean flag(Optional<XmlElement> element, boolean inherited) {
        return element.map(present -> present.flag(IGNORE, inherited)).orElse(inherited);
    }

    private List<ParameterMetadata> parameters(Executable executable, List<XmlElement> elements) {
        Parameter[] declared = executable.getParameters();
        List<ParameterMetadata> parameters = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            Type type = declared[i].getParameterizedType();
            ValueMetadata value = values.read(elements.get(i), type, MappedPlace.parameter(executable, i));
            parameters.add(new ParameterMetadata(i, value));
        }
        return parameters;
    }

    private List<ConstraintMetadata> crossParameter(Executable executable, XmlElement element) {
        return element.child("cross-parameter")
                .map(child -> constraints.read(child, MappedPlace.crossParameter(executable)))
                .orElse(List.of());
    }

    private ValueMetadata returnValue(Executable executable, XmlElement element) {
        Type type = executable.getAnnotatedReturnType().getType();
        Optional<XmlElement> child = element.child("return-value");
        if (child.isEmpty()) {
            return ValueMetadata.unconstrained(type);
        }
        ValueMetadata value = values.read(child.get(), type, MappedPlace.returnValue(executable));
        if (type == void.class && value.isConstrained()) {
            throw child.get()
                    .at()
                    .declarationError(executable.getName() + Members.parameters(executable.getParameterTypes())
                            + " returns nothing that could be validated. Remove the constraints.");
        }
        return value;
    }
}

package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ValidatorOverrides;
import java.util.List;
import java.util.stream.Collectors;

/** Reads beans in tests and puts what was read in short words. */
final class Readers {
    private Readers() {}

    static MetadataReader reader(ExecutableRules rules, MetadataSource... sources) {
        return new MetadataReader(definitions(), List.of(sources), rules);
    }

    static ConstraintDefinitions definitions() {
        return new ConstraintDefinitions(ValidatorOverrides.NONE, List::of);
    }

    static BeanMetadata read(Class<?> type) {
        return reader(ExecutableRules.STRICT).read(type);
    }

    /** The constrained properties, one per line, as {@code name(member kind): value}. */
    static List<String> properties(BeanMetadata bean) {
        return bean.properties().stream()
                .filter(property -> property.value().isConstrained())
                .map(property -> "%s %s: %s"
                        .formatted(property.isField() ? "field" : "getter", property.name(), text(property.value())))
                .toList();
    }

    static ExecutableMetadata executable(BeanMetadata bean, String name, Class<?>... parameters) {
        ExecutableMetadata executable = bean.executables().get(new Signature(name, List.of(parameters)));
        if (executable == null) {
            throw new AssertionError(
                    "Not constrained: " + name + " in " + bean.executables().keySet());
        }
        return executable;
    }

    /** As {@code (parameter, parameter) cross-parameter constraints -> return value}. */
    static String text(ExecutableMetadata executable) {
        return executable.parameters().stream()
                        .map(parameter -> text(parameter.value()))
                        .collect(Collectors.joining(", ", "(", ") "))
                + constraints(executable.crossParameterConstraints())
                + " -> "
                + text(executable.returnValue());
    }

    /** As {@code Type [constraints] cascade {container elements}}. */
    static String text(ValueMetadata value) {
        String elements = value.containerElements().stream()
                .map(element -> element.container().getSimpleName() + "#" + element.typeArgument() + " "
                        + text(element.value()))
                .collect(Collectors.joining("; ", " {", "}"));
        return simple(value.type().getTypeName())
                + " "
                + constraints(value.constraints())
                + (value.cascade().valid() ? " valid" : "")
                + value.cascade().conversions().stream()
                        .map(conversion -> " %s>%s"
                                .formatted(
                                        conversion.from().getSimpleName(),
                                        conversion.to().getSimpleName()))
                        .collect(Collectors.joining())
                + (value.containerElements().isEmpty() ? "" : elements);
    }

    static List<String> constraints(List<ConstraintMetadata> constraints) {
        return constraints.stream()
                .map(constraint -> constraint.use().type().getSimpleName())
                .toList();
    }

    private static String simple(String name) {
        return name.replaceAll("[a-z][\\w]*\\.", "").replaceAll("\\w+\\$", "");
    }
}

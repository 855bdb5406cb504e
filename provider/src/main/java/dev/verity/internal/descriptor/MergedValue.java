package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.Cascade;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.GroupConversion;
import dev.verity.internal.metadata.ValueMetadata;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one value of all that several declarations say about it, such as the field and the getter of a property.
 *
 * <p>Container elements of the same type argument become one as well, at every depth.
 */
final class MergedValue {
    private record TypeArgument(Class<?> container, int index) {}

    private MergedValue() {}

    static ValueMetadata of(ValueMetadata value) {
        return of(value.type(), List.of(value));
    }

    /** Merges what is declared on one value; its type is given, as the declarations may differ in it. */
    static ValueMetadata of(Type type, List<ValueMetadata> values) {
        List<ConstraintMetadata> constraints = values.stream()
                .flatMap(value -> value.constraints().stream())
                .distinct()
                .toList();
        return new ValueMetadata(type, constraints, cascade(values), containerElements(values));
    }

    private static Cascade cascade(List<ValueMetadata> values) {
        boolean valid = values.stream().anyMatch(value -> value.cascade().valid());
        List<GroupConversion> conversions = values.stream()
                .flatMap(value -> value.cascade().conversions().stream())
                .distinct()
                .toList();
        return new Cascade(valid, conversions);
    }

    private static List<ContainerElementMetadata> containerElements(List<ValueMetadata> values) {
        Map<TypeArgument, List<ValueMetadata>> elements = new LinkedHashMap<>();
        for (ValueMetadata value : values) {
            for (ContainerElementMetadata element : value.containerElements()) {
                TypeArgument argument = new TypeArgument(element.container(), element.typeArgument());
                elements.computeIfAbsent(argument, key -> new ArrayList<>()).add(element.value());
            }
        }
        return elements.entrySet().stream()
                .map(entry -> containerElement(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The last declaration is the most specific one and gives the type. */
    private static ContainerElementMetadata containerElement(TypeArgument argument, List<ValueMetadata> values) {
        Type type = values.get(values.size() - 1).type();
        return new ContainerElementMetadata(argument.container(), argument.index(), of(type, values));
    }
}

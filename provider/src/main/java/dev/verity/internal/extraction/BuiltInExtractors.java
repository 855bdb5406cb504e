package dev.verity.internal.extraction;

import static dev.verity.internal.extraction.ValueExtractorDescriptor.ARRAY_COMPONENT;
import static dev.verity.internal.extraction.ValueExtractorDescriptor.WHOLE_CONTAINER;

import dev.verity.model.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The extractors that every configuration starts with (Jakarta Validation 4.3), and those for arrays. */
final class BuiltInExtractors {

    private static final List<Class<?>> PRIMITIVE_ARRAYS = List.of(
            boolean[].class,
            byte[].class,
            short[].class,
            char[].class,
            int[].class,
            long[].class,
            float[].class,
            double[].class);

    private BuiltInExtractors() {}

    static List<ValueExtractorDescriptor> all() {
        List<ValueExtractorDescriptor> all = new ArrayList<>(List.of(
                typeArgument(Iterable.class, 0, Shape.ITERABLE),
                typeArgument(List.class, 0, Shape.LIST),
                typeArgument(Map.class, 0, Shape.MAP_KEY),
                typeArgument(Map.class, 1, Shape.MAP_VALUE),
                typeArgument(Optional.class, 0, Shape.OPTIONAL),
                unwrapped(OptionalInt.class, Integer.class, Shape.OPTIONAL_INT),
                unwrapped(OptionalLong.class, Long.class, Shape.OPTIONAL_LONG),
                unwrapped(OptionalDouble.class, Double.class, Shape.OPTIONAL_DOUBLE),
                secret(),
                array(Object[].class, Shape.ARRAY)));
        for (Class<?> array : PRIMITIVE_ARRAYS) {
            all.add(array(array, Shape.PRIMITIVE_ARRAY));
        }
        return all;
    }

    private static ValueExtractorDescriptor secret() {
        return ValueExtractorDescriptor.builtIn(new Definition(Secret.class, 0, null), true, new SecretExtractor());
    }

    static ValueExtractorDescriptor typeArgument(Class<?> container, int index, Shape shape) {
        return ValueExtractorDescriptor.builtIn(new Definition(container, index, null), false, shape);
    }

    private static ValueExtractorDescriptor unwrapped(Class<?> container, Class<?> extracted, Shape shape) {
        return ValueExtractorDescriptor.builtIn(new Definition(container, WHOLE_CONTAINER, extracted), true, shape);
    }

    private static ValueExtractorDescriptor array(Class<?> array, Shape shape) {
        return ValueExtractorDescriptor.builtIn(
                new Definition(array, ARRAY_COMPONENT, array.getComponentType()), false, shape);
    }
}

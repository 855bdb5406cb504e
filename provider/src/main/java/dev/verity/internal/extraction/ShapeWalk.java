package dev.verity.internal.extraction;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.RandomAccess;

/** Walks the elements of containers whose shape is known. */
final class ShapeWalk {

    private ShapeWalk() {}

    static void walk(Shape shape, Object container, ElementReceiver receiver) {
        switch (shape) {
            case ARRAY -> array(shape, (Object[]) container, receiver);
            case PRIMITIVE_ARRAY -> primitiveArray(shape, container, receiver);
            case LIST -> list(shape, (List<?>) container, receiver);
            case ITERABLE -> iterable(shape, (Iterable<?>) container, receiver);
            case MAP_KEY -> keys(shape, (Map<?, ?>) container, receiver);
            case MAP_VALUE -> values(shape, (Map<?, ?>) container, receiver);
            case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> optional(shape, container, receiver);
            case CUSTOM -> throw new IllegalArgumentException("Only its extractor can walk a custom container");
        }
    }

    private static void array(Shape shape, Object[] array, ElementReceiver receiver) {
        for (int i = 0; i < array.length; i++) {
            receiver.indexed(shape.nodeName(), i, array[i]);
        }
    }

    private static void primitiveArray(Shape shape, Object array, ElementReceiver receiver) {
        int length = Array.getLength(array);
        for (int i = 0; i < length; i++) {
            receiver.indexed(shape.nodeName(), i, Array.get(array, i));
        }
    }

    private static void list(Shape shape, List<?> list, ElementReceiver receiver) {
        if (list instanceof RandomAccess) {
            for (int i = 0; i < list.size(); i++) {
                receiver.indexed(shape.nodeName(), i, list.get(i));
            }
        } else {
            int i = 0;
            for (Object element : list) {
                receiver.indexed(shape.nodeName(), i++, element);
            }
        }
    }

    private static void iterable(Shape shape, Iterable<?> elements, ElementReceiver receiver) {
        for (Object element : elements) {
            receiver.iterable(shape.nodeName(), element);
        }
    }

    private static void keys(Shape shape, Map<?, ?> map, ElementReceiver receiver) {
        for (Object key : map.keySet()) {
            receiver.keyed(shape.nodeName(), key, key);
        }
    }

    private static void values(Shape shape, Map<?, ?> map, ElementReceiver receiver) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            receiver.keyed(shape.nodeName(), entry.getKey(), entry.getValue());
        }
    }

    private static void optional(Shape shape, Object container, ElementReceiver receiver) {
        Object value = null;
        if (container instanceof Optional<?> optional) {
            value = optional.orElse(null);
        } else if (container instanceof OptionalInt optional && optional.isPresent()) {
            value = optional.getAsInt();
        } else if (container instanceof OptionalLong optional && optional.isPresent()) {
            value = optional.getAsLong();
        } else if (container instanceof OptionalDouble optional && optional.isPresent()) {
            value = optional.getAsDouble();
        }
        receiver.value(shape.nodeName(), value);
    }
}

package dev.verity.internal.engine;

import dev.verity.internal.extraction.ElementReceiver;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.KernelCalls;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a container one at a time, so that the walk can be left and taken up again. */
abstract class ElementCursor {
    /** How the place of an element is told in a path. */
    enum Position {
        INDEX,
        KEY,
        ITERABLE,
        SINGLE
    }

    /** Moves to the next element; false at the end. */
    abstract boolean next();

    abstract @Nullable Object value();

    abstract Position position();

    /** The name of the container element node, or null where the element adds none. */
    abstract @Nullable String nodeName();

    int index() {
        return 0;
    }

    @Nullable
    Object key() {
        return null;
    }

    static ElementCursor over(ValueExtractorDescriptor extractor, Object container, Call call) {
        return switch (extractor.shape()) {
            case ARRAY, PRIMITIVE_ARRAY -> new OfArray(container);
            case LIST -> new OfIterator(((List<?>) container).iterator(), "<list element>", Position.INDEX);
            case ITERABLE ->
                new OfIterator(((Iterable<?>) container).iterator(), "<iterable element>", Position.ITERABLE);
            case MAP_KEY -> new OfMap((Map<?, ?>) container, true);
            case MAP_VALUE -> new OfMap((Map<?, ?>) container, false);
            case OPTIONAL -> single(KernelCalls.valueOrNull((Optional<?>) container));
            case OPTIONAL_INT -> single(KernelCalls.valueOrNull((OptionalInt) container));
            case OPTIONAL_LONG -> single(KernelCalls.valueOrNull((OptionalLong) container));
            case OPTIONAL_DOUBLE -> single(KernelCalls.valueOrNull((OptionalDouble) container));
            default -> new OfExtracted(call.answer(extractor, () -> extracted(extractor, container)));
        };
    }

    private static ElementCursor single(@Nullable Object value) {
        return new OfExtracted(List.of(new Extracted(null, value, Position.SINGLE, 0, null)));
    }

    private static List<Extracted> extracted(ValueExtractorDescriptor extractor, Object container) {
        List<Extracted> elements = new ArrayList<>();
        extractor.extract(container, new ElementReceiver() {
            @Override
            public void value(@Nullable String nodeName, @Nullable Object value) {
                elements.add(new Extracted(nodeName, value, Position.SINGLE, 0, null));
            }

            @Override
            public void iterable(@Nullable String nodeName, @Nullable Object value) {
                elements.add(new Extracted(nodeName, value, Position.ITERABLE, 0, null));
            }

            @Override
            public void indexed(@Nullable String nodeName, int index, @Nullable Object value) {
                elements.add(new Extracted(nodeName, value, Position.INDEX, index, null));
            }

            @Override
            public void keyed(@Nullable String nodeName, @Nullable Object key, @Nullable Object value) {
                elements.add(new Extracted(nodeName, value, Position.KEY, 0, key));
            }
        });
        return elements;
    }

    private record Extracted(
            @Nullable String nodeName,
            @Nullable Object value,
            Position position,
            int index,
            @Nullable Object key) {}

    private static final class OfArray extends ElementCursor {
        private final Object array;
        private final int length;
        private int index = -1;

        OfArray(Object array) {
            this.array = array;
            this.length = Array.getLength(array);
        }

        @Override
        boolean next() {
            return ++index < length;
        }

        @Override
        @Nullable
        Object value() {
            return Array.get(array, index);
        }

        @Override
        Position position() {
            return Position.INDEX;
        }

        @Override
        String nodeName() {
            return "<iterable element>";
        }

        @Override
        int index() {
            return index;
        }
    }

    private static final class OfIterator extends ElementCursor {
        private final Iterator<?> iterator;
        private final String nodeName;
        private final Position position;
        private int index = -1;
        private @Nullable Object value;

        OfIterator(Iterator<?> iterator, String nodeName, Position position) {
            this.iterator = iterator;
            this.nodeName = nodeName;
            this.position = position;
        }

        @Override
        boolean next() {
            if (!iterator.hasNext()) {
                return false;
            }
            value = iterator.next();
            index++;
            return true;
        }

        @Override
        @Nullable
        Object value() {
            return value;
        }

        @Override
        Position position() {
            return position;
        }

        @Override
        String nodeName() {
            return nodeName;
        }

        @Override
        int index() {
            return index;
        }
    }

    private static final class OfMap extends ElementCursor {
        private final Iterator<? extends Map.Entry<?, ?>> entries;
        private final boolean keys;
        private @Nullable Object key;
        private @Nullable Object value;

        OfMap(Map<?, ?> map, boolean keys) {
            this.entries = map.entrySet().iterator();
            this.keys = keys;
        }

        @Override
        boolean next() {
            if (!entries.hasNext()) {
                return false;
            }
            Map.Entry<?, ?> entry = entries.next();
            key = entry.getKey();
            value = keys ? key : entry.getValue();
            return true;
        }

        @Override
        @Nullable
        Object value() {
            return value;
        }

        @Override
        Position position() {
            return Position.KEY;
        }

        @Override
        String nodeName() {
            return keys ? "<map key>" : "<map value>";
        }

        @Override
        @Nullable
        Object key() {
            return key;
        }
    }

    private static final class OfExtracted extends ElementCursor {
        private final Iterator<Extracted> elements;
        private @Nullable Extracted current;

        OfExtracted(List<Extracted> elements) {
            this.elements = elements.iterator();
        }

        @Override
        boolean next() {
            if (!elements.hasNext()) {
                return false;
            }
            current = elements.next();
            return true;
        }

        private Extracted current() {
            if (current == null) {
                throw new IllegalStateException("next() was not called");
            }
            return current;
        }

        @Override
        @Nullable
        Object value() {
            return current().value();
        }

        @Override
        Position position() {
            return current().position();
        }

        @Override
        @Nullable
        String nodeName() {
            return current().nodeName();
        }

        @Override
        int index() {
            return current().index();
        }

        @Override
        @Nullable
        Object key() {
            return current().key();
        }
    }
}

package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.shape.SequenceKind;
import dev.verity.internal.shape.ValueShape;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists, sets, other collections and arrays. */
final class SequenceCodec extends Codec {
    private final Class<?> raw;
    private final SequenceKind kind;
    private final Codec element;

    SequenceCodec(ValueShape.Sequence shape, Codec element) {
        this.raw = shape.raw();
        this.kind = shape.kind();
        this.element = element;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        if (input == null) {
            return null;
        }
        Iterable<?> elements = elements(input);
        if (elements == null) {
            return rejectType(binding, input);
        }
        if (!binding.enter(input)) {
            return Binding.FAILED;
        }
        Elements made = new Elements(binding);
        for (Object next : elements) {
            made.add(element.fromValue(next, binding));
        }
        binding.leave();
        return made.end();
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.START_ARRAY) {
            return rejectType(binding, JsonTree.read(parser, binding));
        }
        Elements made = new Elements(binding);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            made.add(element.fromTokens(parser, binding));
        }
        return made.end();
    }

    private Object rejectType(Binding binding, @Nullable Object input) {
        return input == Binding.FAILED
                ? input
                : binding.reject(kind.isSet() ? "set_type" : "list_type", Map.of(), input);
    }

    private static @Nullable Iterable<?> elements(Object input) {
        if (input instanceof Iterable<?> iterable && !(input instanceof java.nio.file.Path)) {
            return iterable;
        }
        return input.getClass().isArray() ? listOf(input) : null;
    }

    private static List<@Nullable Object> listOf(Object array) {
        int length = Array.getLength(array);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Array.get(array, i));
        }
        return list;
    }

    private Object arrayOf(Collection<?> elements) {
        Object array = Array.newInstance(raw.getComponentType(), elements.size());
        int index = 0;
        for (Object value : elements) {
            if (value != null) {
                Array.set(array, index, value);
            }
            index++;
        }
        return array;
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        if (value == null) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        dump.enter();
        for (Object next : iterable(value)) {
            list.add(element.toValue(next, dump));
        }
        dump.leave();
        return list;
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        if (value == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartArray();
        dump.enter();
        for (Object next : iterable(value)) {
            element.toTokens(next, generator, dump);
        }
        dump.leave();
        generator.writeEndArray();
    }

    private static Iterable<?> iterable(Object value) {
        return value instanceof Iterable<?> iterable ? iterable : listOf(value);
    }

    /** The elements of one input. */
    private final class Elements {
        private final Binding binding;
        private final Collection<@Nullable Object> made = kind.newCollection();
        private int index;
        private int done;
        private boolean failed;

        Elements(Binding binding) {
            this.binding = binding;
            this.done = binding.count();
        }

        void add(@Nullable Object value) {
            if (value == Binding.FAILED) {
                fail(binding.takePartial());
            } else if (value == null && kind.refusesNull()) {
                binding.reject("null_forbidden", Map.of(), null);
                fail(null);
            } else {
                made.add(value);
            }
            index++;
        }

        private void fail(@Nullable Object partial) {
            failed = true;
            done = binding.locate(done, index);
            if (kind == SequenceKind.LIST || kind == SequenceKind.ARRAY) {
                made.add(partial);
            }
        }

        Object end() {
            Object whole = kind == SequenceKind.ARRAY ? arrayOf(made) : made;
            if (failed) {
                binding.leavePartial(whole);
                return Binding.FAILED;
            }
            return whole;
        }
    }
}

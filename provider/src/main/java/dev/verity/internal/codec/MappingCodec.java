package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.coercion.Rejection;
import dev.verity.internal.coercion.Scalar;
import dev.verity.internal.shape.MapKind;
import dev.verity.internal.shape.ValueShape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes maps. Keys are texts in JSON, so they are always coerced from text. */
final class MappingCodec extends Codec {
    private final MapKind kind;
    private final Scalar key;
    private final Codec value;

    MappingCodec(ValueShape.Mapping shape, Codec value) {
        this.kind = shape.kind();
        this.key = shape.key();
        this.value = value;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        if (input == null) {
            return null;
        }
        if (!(input instanceof Map<?, ?> map)) {
            return binding.reject("map_type", Map.of(), input);
        }
        if (!binding.enter(input)) {
            return Binding.FAILED;
        }
        Entries made = new Entries(binding);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object entryKey = entry.getKey();
            made.add(entryKey, value.fromValue(entry.getValue(), binding));
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
        if (token != JsonToken.START_OBJECT) {
            Object input = JsonTree.read(parser, binding);
            return input == Binding.FAILED ? input : binding.reject("map_type", Map.of(), input);
        }
        Entries made = new Entries(binding);
        String name;
        while ((name = parser.nextFieldName()) != null) {
            parser.nextToken();
            made.add(name, value.fromTokens(parser, binding));
        }
        return made.end();
    }

    @Override
    public @Nullable Object toValue(@Nullable Object map, Dump dump) {
        if (map == null) {
            return null;
        }
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        dump.enter();
        ((Map<?, ?>) map).forEach((entryKey, each) -> plain.put(text(entryKey), value.toValue(each, dump)));
        dump.leave();
        return plain;
    }

    @Override
    public void toTokens(@Nullable Object map, JsonGenerator generator, Dump dump) throws IOException {
        if (map == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartObject();
        dump.enter();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
            generator.writeFieldName(text(entry.getKey()));
            value.toTokens(entry.getValue(), generator, dump);
        }
        dump.leave();
        generator.writeEndObject();
    }

    private String text(@Nullable Object entryKey) {
        if (entryKey == null) {
            throw new IllegalArgumentException(
                    "A map with a null key cannot be dumped: keys are texts. Remove the key.");
        }
        return key.text(entryKey);
    }

    /** The entries of one input. */
    private final class Entries {
        private final Binding binding;
        private final Map<Object, @Nullable Object> made = kind.newMap();
        private int done;
        private boolean failed;

        Entries(Binding binding) {
            this.binding = binding;
            this.done = binding.count();
        }

        void add(@Nullable Object name, @Nullable Object read) {
            String step = String.valueOf(name);
            Object found = name == null ? Rejection.of("string_type") : key.coerce(name, false);
            Object kept = read == Binding.FAILED ? binding.takePartial() : read;
            if (read == Binding.FAILED) {
                fail(step);
            }
            if (found instanceof Rejection rejection) {
                binding.reject(rejection, name);
                binding.locate(done, "[key]");
                fail(step);
            } else if (made.containsKey(found)) {
                binding.reject("duplicate_key", Map.of("key", step), null);
                fail(step);
            } else if (kept == null && kind.refusesNull()) {
                addNull(read, step);
            } else {
                made.put(found, kept);
            }
        }

        private void addNull(@Nullable Object read, String step) {
            if (read == null) {
                binding.reject("null_forbidden", Map.of(), null);
                fail(step);
            }
        }

        private void fail(String step) {
            failed = true;
            done = binding.locate(done, step);
        }

        Object end() {
            if (failed) {
                binding.leavePartial(made);
                return Binding.FAILED;
            }
            return made;
        }
    }
}

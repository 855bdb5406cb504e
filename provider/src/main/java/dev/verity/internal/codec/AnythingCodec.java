package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads anything as plain data, and writes plain data and whatever has a codec by its class. */
final class AnythingCodec extends Codec {
    private final Codecs codecs;

    AnythingCodec(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        return PlainData.checked(input, binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        return JsonTree.read(parser, binding);
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            dump.enter();
            map.forEach((key, each) -> plain.put(String.valueOf(key), toValue(each, dump)));
            dump.leave();
            return plain;
        }
        Codec codec = value == null ? null : codecs.ofValue(value);
        return codec == null ? value : codec.toValue(value, dump);
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            dump.enter();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                toTokens(entry.getValue(), generator, dump);
            }
            dump.leave();
            generator.writeEndObject();
        } else {
            Codec codec = codecs.ofValue(value);
            if (codec == null) {
                throw new IllegalArgumentException(
                        "A value of " + value.getClass().getTypeName() + " at "
                                + generator.getOutputContext().pathAsPointer()
                                + " cannot be written: its field says nothing of its type. Declare the type.");
            }
            codec.toTokens(value, generator, dump);
        }
    }
}

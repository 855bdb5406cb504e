package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.shape.ValueShape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes objects of the classes that a sealed type permits. */
final class UnionCodec extends Codec {
    private final ValueShape.Union shape;
    private final Map<String, StructureCodec> byTag = new LinkedHashMap<>();
    private final Map<Class<?>, StructureCodec> byClass = new LinkedHashMap<>();

    UnionCodec(ValueShape.Union shape, Codecs codecs) {
        this.shape = shape;
        shape.byTag().forEach((tag, structure) -> {
            StructureCodec codec = new StructureCodec(structure, codecs);
            byTag.put(tag, codec);
            byClass.put(structure.raw(), codec);
        });
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        if (input == null || shape.raw().isInstance(input)) {
            return input;
        }
        if (!(input instanceof Map<?, ?> map)) {
            return binding.reject("model_type", Map.of("class", shape.raw().getSimpleName()), input);
        }
        Object tag = map.get(shape.discriminator());
        StructureCodec codec =
                tag == null ? null : byTag.get(tag instanceof Enum<?> constant ? constant.name() : String.valueOf(tag));
        return codec == null ? rejectTag(tag, input, binding) : codec.fromValue(input, binding);
    }

    /** The tag may come last, so the object is read as plain data first. */
    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        Object input = JsonTree.read(parser, binding);
        return input == Binding.FAILED ? input : fromValue(input, binding);
    }

    private Object rejectTag(@Nullable Object tag, @Nullable Object input, Binding binding) {
        if (tag == null) {
            return binding.reject("union_tag_not_found", Map.of("discriminator", shape.discriminator()), input);
        }
        String expected = byTag.keySet().stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
        return binding.reject(
                "union_tag_invalid",
                Map.of("discriminator", shape.discriminator(), "tag", String.valueOf(tag), "expected", expected),
                input);
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        return value == null ? null : codec(value).toValue(value, dump);
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            codec(value).toTokens(value, generator, dump);
        }
    }

    private StructureCodec codec(Object value) {
        StructureCodec known = byClass.get(value.getClass());
        if (known != null) {
            return known;
        }
        for (Map.Entry<Class<?>, StructureCodec> entry : byClass.entrySet()) {
            if (entry.getKey().isInstance(value)) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException(value.getClass() + " is not permitted by " + shape.raw());
    }
}

package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads and writes Optionals: null is an empty one. */
final class MaybeCodec extends Codec {
    private final Class<?> raw;
    private final Codec value;

    MaybeCodec(Class<?> raw, Codec value) {
        this.raw = raw;
        this.value = value;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        Object inside = raw.isInstance(input) ? unwrapped(input) : input;
        return inside == null ? wrapped(null) : wrapped(value.fromValue(inside, binding), binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        return parser.currentToken() == com.fasterxml.jackson.core.JsonToken.VALUE_NULL
                ? wrapped(null)
                : wrapped(value.fromTokens(parser, binding), binding);
    }

    private Object wrapped(@Nullable Object read, Binding binding) {
        if (read == Binding.FAILED) {
            binding.takePartial();
            return read;
        }
        return wrapped(read);
    }

    /** An Optional of the type; empty for null. */
    Object wrapped(@Nullable Object inside) {
        if (raw == OptionalInt.class) {
            return inside == null ? OptionalInt.empty() : OptionalInt.of((Integer) inside);
        }
        if (raw == OptionalLong.class) {
            return inside == null ? OptionalLong.empty() : OptionalLong.of((Long) inside);
        }
        if (raw == OptionalDouble.class) {
            return inside == null ? OptionalDouble.empty() : OptionalDouble.of((Double) inside);
        }
        return Optional.ofNullable(inside);
    }

    /** True for an Optional that holds nothing. */
    static boolean isEmpty(Object value) {
        return (value instanceof Optional<?> || value.getClass().getName().startsWith("java.util.Optional"))
                && unwrapped(value) == null;
    }

    /** What is inside, or null. */
    static @Nullable Object unwrapped(@Nullable Object optional) {
        if (optional instanceof OptionalInt some) {
            return some.isPresent() ? some.getAsInt() : null;
        }
        if (optional instanceof OptionalLong some) {
            return some.isPresent() ? some.getAsLong() : null;
        }
        if (optional instanceof OptionalDouble some) {
            return some.isPresent() ? some.getAsDouble() : null;
        }
        return optional instanceof Optional<?> some ? some.orElse(null) : null;
    }

    @Override
    public @Nullable Object toValue(@Nullable Object optional, Dump dump) {
        Object inside = unwrapped(optional);
        return inside == null ? null : value.toValue(inside, dump);
    }

    @Override
    public void toTokens(@Nullable Object optional, JsonGenerator generator, Dump dump) throws IOException {
        Object inside = unwrapped(optional);
        if (inside == null) {
            generator.writeNull();
        } else {
            value.toTokens(inside, generator, dump);
        }
    }
}

package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Dump;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads whole values, and tells of what code of the application throws then. Streams that cannot be read are no validation. */
final class ObservedCodec extends Codec {
    private final Codec codec;
    private final Observation observation;

    ObservedCodec(Codec codec, Observation observation) {
        this.codec = codec;
        this.observation = observation;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        try {
            return codec.fromValue(input, binding);
        } catch (RuntimeException | Error e) {
            observation.failed(binding, e);
            throw e;
        }
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        try {
            return codec.fromTokens(parser, binding);
        } catch (RuntimeException | Error e) {
            observation.failed(binding, e);
            throw e;
        }
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        return codec.toValue(value, dump);
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        codec.toTokens(value, generator, dump);
    }
}

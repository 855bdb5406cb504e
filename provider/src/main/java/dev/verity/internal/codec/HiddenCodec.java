package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.model.Secret;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads secrets, and writes stars. */
final class HiddenCodec extends Codec {
    private final Codec value;

    HiddenCodec(Codec value) {
        this.value = value;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        if (input == null || input instanceof Secret<?>) {
            return input;
        }
        int done = binding.count();
        return hidden(value.fromValue(input, binding), done, binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        int done = binding.count();
        return hidden(value.fromTokens(parser, binding), done, binding);
    }

    private static @Nullable Object hidden(@Nullable Object read, int done, Binding binding) {
        if (read == Binding.FAILED) {
            binding.hide(done);
            binding.takePartial();
            return read;
        }
        return read == null ? null : Secret.of(read);
    }

    @Override
    public @Nullable Object toValue(@Nullable Object secret, Dump dump) {
        return secret;
    }

    @Override
    public void toTokens(@Nullable Object secret, JsonGenerator generator, Dump dump) throws IOException {
        if (secret == null) {
            generator.writeNull();
        } else {
            generator.writeString(Secret.STARS);
        }
    }
}

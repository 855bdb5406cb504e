package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a field whose class changes its input or its value. */
final class HookedCodec extends Codec {
    private final Codec codec;
    private final List<MethodHandle> before;
    private final List<MethodHandle> after;

    HookedCodec(Codec codec, List<MethodHandle> before, List<MethodHandle> after) {
        this.codec = codec;
        this.before = before;
        this.after = after;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        Object changed = applied(before, input, binding);
        if (changed == Binding.FAILED) {
            return changed;
        }
        Object value = codec.fromValue(changed, binding);
        return value == Binding.FAILED ? value : applied(after, value, binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        if (before.isEmpty()) {
            Object value = codec.fromTokens(parser, binding);
            return value == Binding.FAILED ? value : applied(after, value, binding);
        }
        Object input = JsonTree.read(parser, binding);
        return input == Binding.FAILED ? input : fromValue(input, binding);
    }

    private static @Nullable Object applied(List<MethodHandle> hooks, @Nullable Object value, Binding binding) {
        Object changed = value;
        for (MethodHandle hook : hooks) {
            changed = Hooks.apply(hook, changed, binding);
            if (changed == Binding.FAILED) {
                return changed;
            }
        }
        return changed;
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

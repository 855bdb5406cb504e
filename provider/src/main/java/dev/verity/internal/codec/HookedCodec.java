package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.shape.ModelField;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a field whose class changes its input or its value. */
final class HookedCodec extends Codec {
    private final Codec codec;
    private final List<MethodHandle> before;
    private final List<MethodHandle> after;
    private final boolean refusesNull;

    HookedCodec(Codec codec, ModelField field) {
        this.codec = codec;
        this.before = field.before();
        this.after = field.after();
        this.refusesNull = field.type().isPrimitive();
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        Object changed = applied(before, input, binding);
        if (changed == Binding.FAILED) {
            return changed;
        }
        Object value = codec.fromValue(changed, binding);
        return value == Binding.FAILED ? value : finished(value, binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        if (before.isEmpty()) {
            Object value = codec.fromTokens(parser, binding);
            return value == Binding.FAILED ? value : finished(value, binding);
        }
        Object input = JsonTree.read(parser, binding);
        return input == Binding.FAILED ? input : fromValue(input, binding);
    }

    private @Nullable Object finished(@Nullable Object value, Binding binding) {
        Object changed = applied(after, value, binding);
        return changed == null && refusesNull ? binding.reject("null_forbidden", Map.of(), null) : changed;
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

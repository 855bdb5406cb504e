package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole values, and tells by an ordinary error when the thread's stack is too small for how deep they are nested.
 *
 * <p>The limits to depth are for stacks of the usual size. Where little is nested the stack was exhausted by code of the
 * application, whose errors pass.
 */
public final class GuardedCodec extends Codec {
    /** Every stack has room for so many levels. */
    private static final int HARMLESS = 50;

    private final Codec codec;

    public GuardedCodec(Codec codec) {
        this.codec = codec;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        try {
            return codec.fromValue(input, binding);
        } catch (StackOverflowError tooDeep) {
            int depth = binding.depth();
            if (depth < HARMLESS) {
                throw tooDeep;
            }
            binding.restart();
            return binding.reject("too_deep", Map.of("max_depth", depth), null);
        }
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        try {
            return codec.fromTokens(parser, binding);
        } catch (StackOverflowError tooDeep) {
            int depth = parser.getParsingContext().getNestingDepth();
            if (depth < HARMLESS) {
                throw tooDeep;
            }
            throw new StreamConstraintsException(
                    "Document nesting depth (" + depth + ") exhausts the thread's stack", parser.currentLocation());
        }
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        try {
            return codec.toValue(value, dump);
        } catch (StackOverflowError tooDeep) {
            if (dump.depth() < HARMLESS) {
                throw tooDeep;
            }
            throw Dump.tooDeep(dump.depth());
        }
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        try {
            codec.toTokens(value, generator, dump);
        } catch (StackOverflowError tooDeep) {
            if (dump.depth() < HARMLESS) {
                throw tooDeep;
            }
            throw Dump.tooDeep(dump.depth());
        }
    }
}

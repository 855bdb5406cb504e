package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.verity.model.DumpOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole values by compiled code and by the interpreter, and fails where they differ. Hooks of the application
 * run for both.
 */
public final class CheckedCodec extends Codec {
    private final Codec compiled;
    private final Codec interpreted;

    public CheckedCodec(Codec compiled, Codec interpreted) {
        this.compiled = compiled;
        this.interpreted = interpreted;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        Binding other = binding.another();
        Object expected = interpreted.fromValue(input, other);
        Object found = compiled.fromValue(input, binding);
        requireSame(expected, other, found, binding);
        return found;
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        byte[] copy = copy(parser);
        Binding other = binding.another();
        Object expected = read(copy, interpreted, other);
        Object found = read(copy, compiled, binding);
        requireSame(expected, other, found, binding);
        return found;
    }

    /** The tokens of the value that the parser is at, as JSON. */
    private static byte[] copy(JsonParser parser) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator generator = Json.STANDARD.createGenerator(bytes)) {
            TokenCopy.value(parser, generator);
            generator.flush();
            return bytes.toByteArray();
        }
    }

    private static @Nullable Object read(byte[] json, Codec codec, Binding binding) throws IOException {
        try (JsonParser parser = Json.UNLIMITED.createParser(json)) {
            JsonToken first = parser.nextToken();
            return first == null ? null : codec.fromTokens(parser, binding);
        }
    }

    private void requireSame(
            @Nullable Object expected, Binding expectedBinding, @Nullable Object found, Binding foundBinding) {
        List<String> expectedProblems = words(expectedBinding);
        List<String> foundProblems = words(foundBinding);
        boolean isSame = expectedProblems.equals(foundProblems)
                && (expected == Binding.FAILED) == (found == Binding.FAILED)
                && (found == Binding.FAILED || SameData.are(dumped(interpreted, expected), dumped(compiled, found)));
        if (!isSame) {
            throw new IllegalStateException("The engines differ on input: interpreted finds " + expectedProblems
                    + ", compiled finds " + foundProblems + ", or the values differ."
                    + " Use verity.engine=interpreted and report this.");
        }
    }

    private static @Nullable Object dumped(Codec codec, @Nullable Object value) {
        return codec.toValue(value, new Dump(DumpOptions.ALL));
    }

    /** What is wrong; without values, which may be secret. */
    private static List<String> words(Binding binding) {
        List<String> words = new ArrayList<>();
        for (Problem problem : binding.problems()) {
            words.add(problem.location() + ": " + problem.type() + " "
                    + problem.ctx().keySet());
        }
        return words;
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        Object expected = interpreted.toValue(value, dump);
        Object found = compiled.toValue(value, dump);
        if (!SameData.are(expected, found)) {
            throw new IllegalStateException(
                    "The engines differ on a dump. Use verity.engine=interpreted and report this.");
        }
        return found;
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        String expected = text(interpreted, value, dump);
        String found = text(compiled, value, dump);
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    "The engines differ on JSON. Use verity.engine=interpreted and report this.");
        }
        compiled.toTokens(value, generator, dump);
    }

    private static String text(Codec codec, @Nullable Object value, Dump dump) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator generator = Json.STANDARD.createGenerator(bytes)) {
            codec.toTokens(value, generator, dump);
            generator.flush();
            return new String(bytes.toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

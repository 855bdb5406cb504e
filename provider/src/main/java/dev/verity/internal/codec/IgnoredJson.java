package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** JSON that nothing is made of. Its objects, too, have no key twice. */
final class IgnoredJson {
    private IgnoredJson() {}

    /** Passes over the value that the parser is at the first token of. */
    static void skip(JsonParser parser, Binding binding) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser, binding);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(parser, binding);
        }
    }

    private static void object(JsonParser parser, Binding binding) throws IOException {
        Set<String> keys = new HashSet<>();
        int done = binding.count();
        String key;
        while ((key = parser.nextFieldName()) != null) {
            parser.nextToken();
            if (!keys.add(key)) {
                binding.reject("duplicate_key", Map.of("key", key), null);
            }
            skip(parser, binding);
            if (binding.count() > done) {
                done = binding.locate(done, key);
            }
        }
    }

    private static void array(JsonParser parser, Binding binding) throws IOException {
        int done = binding.count();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            skip(parser, binding);
            if (binding.count() > done) {
                done = binding.locate(done, i);
            }
        }
    }
}

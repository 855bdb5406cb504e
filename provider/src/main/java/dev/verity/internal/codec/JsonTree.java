package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain data: Maps in order, Lists, texts, booleans, Integer, Long or BigInteger, and BigDecimal for numbers with a
 * fraction or exponent, which keeps their digits.
 */
final class JsonTree {
    private JsonTree() {}

    /** The value that the parser is at the first token of; {@link Binding#FAILED} if an object has a key twice. */
    static @Nullable Object read(JsonParser parser, Binding binding) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, binding);
            case START_ARRAY -> array(parser, binding);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException exponentOutOfRange) {
            throw new StreamConstraintsException(
                    "the exponent of a number is too large", parser.currentTokenLocation());
        }
    }

    private static Object object(JsonParser parser, Binding binding) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        int done = binding.count();
        boolean failed = false;
        String key;
        while ((key = parser.nextFieldName()) != null) {
            parser.nextToken();
            if (object.containsKey(key)) {
                binding.reject("duplicate_key", Map.of("key", key), null);
                done = binding.locate(done, key);
                failed = true;
                parser.skipChildren();
                continue;
            }
            Object value = read(parser, binding);
            if (value == Binding.FAILED) {
                done = binding.locate(done, key);
                failed = true;
            }
            object.put(key, value);
        }
        return failed ? Binding.FAILED : object;
    }

    private static Object array(JsonParser parser, Binding binding) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        int done = binding.count();
        boolean failed = false;
        while (parser.nextToken() != com.fasterxml.jackson.core.JsonToken.END_ARRAY) {
            Object value = read(parser, binding);
            if (value == Binding.FAILED) {
                done = binding.locate(done, array.size());
                failed = true;
            }
            array.add(value);
        }
        return failed ? Binding.FAILED : array;
    }
}

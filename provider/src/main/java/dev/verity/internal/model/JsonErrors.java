package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.verity.internal.codec.Binding;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with JSON that cannot be parsed: what, line, column and how many bytes or characters come before. */
final class JsonErrors {
    /** How a parser tells of the place where something begins. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]", Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile(" \\([a-zA-Z ]*\\[Source: .*?\\]\\)", Pattern.DOTALL);

    /** How a parser tells which of its own settings is a limit. */
    private static final Pattern SETTING = Pattern.compile(", from `StreamReadConstraints\\.\\w+\\(\\)`");

    private static final Pattern BAD_BYTE = Pattern.compile("UTF-8 (?:start|middle) byte 0x[0-9a-f]{2}");

    private static final JsonLocation BEGIN = new JsonLocation(null, 0, 0, 1, 1);

    private JsonErrors() {}

    /** True when what was read is wrong, false when it could not be read. */
    static boolean isOfInput(IOException e) {
        return e instanceof JsonProcessingException || e instanceof CharConversionException;
    }

    /**
     * Adds the problem of a parser, the only one then: what was found before it may mean something else.
     *
     * @param parser tells how far it came, or null if there is none
     */
    static Object add(IOException e, @Nullable JsonParser parser, Binding binding) {
        JsonLocation at = location(e, parser);
        String error = BEGINNING.matcher(error(e)).replaceAll("line $1 column $2");
        return reject(type(e), error, at.getLineNr(), at.getColumnNr(), offset(at), binding);
    }

    /** Adds the problem of a parser of one line. */
    static Object add(IOException e, @Nullable JsonParser parser, long line, long offset, Binding binding) {
        JsonLocation at = location(e, parser);
        String error = REMARK.matcher(error(e)).replaceAll("");
        return reject(type(e), error, line, at.getColumnNr(), offset + offset(at), binding);
    }

    /** Adds a problem of JSON, the only one then. */
    static Object reject(String type, String error, long line, int column, long offset, Binding binding) {
        Map<String, Object> ctx = new LinkedHashMap<>();
        ctx.put("error", error);
        ctx.put("line", line == (int) line ? (Object) (int) line : (Object) line);
        ctx.put("column", column);
        ctx.put("offset", offset);
        binding.restart();
        return binding.reject(type, ctx, null);
    }

    /** Where a parser gave up. */
    static JsonLocation location(IOException e, @Nullable JsonParser parser) {
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            return json.getLocation();
        }
        return parser == null ? BEGIN : parser.currentLocation();
    }

    private static String type(IOException e) {
        return e instanceof StreamConstraintsException ? "json_limit" : "json_invalid";
    }

    private static String error(IOException e) {
        String error =
                String.valueOf(e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage());
        return BAD_BYTE.matcher(SETTING.matcher(error).replaceAll("")).replaceAll("UTF-8");
    }

    private static long offset(JsonLocation at) {
        return Math.max(0, Math.max(at.getByteOffset(), at.getCharOffset()));
    }
}

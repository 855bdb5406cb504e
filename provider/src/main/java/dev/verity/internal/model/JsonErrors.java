package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.verity.internal.codec.Binding;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what is wrong with JSON that cannot be parsed: what, line, column and how many bytes or characters come before. */
final class JsonErrors {
    private JsonErrors() {}

    /** True when what was read is wrong, false when it could not be read. */
    static boolean isOfInput(IOException e) {
        return e instanceof JsonProcessingException || e instanceof CharConversionException;
    }

    /** Adds the problem of a parser. */
    static Object add(IOException e, Binding binding) {
        Map<String, Object> ctx = new LinkedHashMap<>();
        boolean isLimit = e instanceof StreamConstraintsException;
        if (e instanceof JsonProcessingException json) {
            JsonLocation location = json.getLocation() == null ? JsonLocation.NA : json.getLocation();
            ctx.put("error", String.valueOf(json.getOriginalMessage()));
            ctx.put("line", location.getLineNr());
            ctx.put("column", location.getColumnNr());
            ctx.put("offset", Math.max(location.getByteOffset(), location.getCharOffset()));
        } else {
            ctx.put("error", String.valueOf(e.getMessage()));
            ctx.put("line", -1);
            ctx.put("column", -1);
            ctx.put("offset", -1L);
        }
        return binding.reject(isLimit ? "json_limit" : "json_invalid", ctx, null);
    }
}

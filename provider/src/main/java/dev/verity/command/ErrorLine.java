package dev.verity.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.verity.model.ModelError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the errors of a row as JSON. Input is told where it is a single value: secrets are stars then, while what holds them is not. */
final class ErrorLine {
    private static final JsonFactory JSON = new JsonFactory();

    private ErrorLine() {}

    static byte[] of(long row, long line, List<ModelError> errors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("row", row);
            json.writeNumberField("line", line);
            json.writeArrayFieldStart("errors");
            for (ModelError error : errors) {
                write(error, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ModelError error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("loc");
        for (Object step : error.loc()) {
            writeValue(step, json);
        }
        json.writeEndArray();
        json.writeStringField("msg", wellFormed(error.msg()));
        json.writeStringField("type", error.type());
        if (isSingle(error.input())) {
            json.writeFieldName("input");
            writeValue(error.input(), json);
        }
        if (!error.ctx().isEmpty()) {
            json.writeObjectFieldStart("ctx");
            for (Map.Entry<String, Object> entry : error.ctx().entrySet()) {
                json.writeFieldName(wellFormed(entry.getKey()));
                writeValue(entry.getValue(), json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static boolean isSingle(@Nullable Object input) {
        return input instanceof String || input instanceof Number || input instanceof Boolean;
    }

    private static void writeValue(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number) {
            json.writeRawValue(number(value.toString()));
        } else {
            json.writeString(wellFormed(String.valueOf(value)));
        }
    }

    /** Numbers that JSON has no form for are texts. */
    private static String number(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?") ? text : "\"" + text + "\"";
    }

    /** Halves of characters cannot be written. */
    private static String wellFormed(String text) {
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints().forEach(each -> formed.appendCodePoint(each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each));
        return formed.toString();
    }
}

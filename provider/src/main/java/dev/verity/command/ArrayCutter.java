package dev.verity.command;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.codec.Json;
import dev.verity.model.JsonLimits;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a JSON array into blocks of elements, each put on a line. Reads tokens only to see where elements end. */
final class ArrayCutter implements Block.Cutter {
    private final RecentBytes recent;
    private final JsonParser parser;
    private boolean isBegun;
    private boolean isEnded;
    private Block.@Nullable Breakage broken;
    private byte[] bytes = {};
    private int length;
    private long[] lines = {};
    private int rows;
    private long end;

    ArrayCutter(InputStream in, JsonLimits limits) throws IOException {
        this.recent = new RecentBytes(in, limits.rowLength());
        this.parser = Json.factory(limits).createParser(recent);
    }

    @Override
    public @Nullable Block next() throws IOException {
        bytes = new byte[Block.SIZE];
        length = 0;
        lines = new long[1024];
        rows = 0;
        try {
            begin();
            while (!isEnded && length < Block.SIZE - 1024) {
                row();
            }
        } catch (JsonProcessingException | CharConversionException e) {
            broken = breakage(e);
        }
        isEnded |= broken != null;
        Block.Breakage told = broken;
        broken = null;
        return rows == 0 && told == null ? null : new Block(bytes, length, end, lines, told);
    }

    private void begin() throws IOException {
        if (isBegun) {
            return;
        }
        isBegun = true;
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_ARRAY) {
            isEnded = true;
            broken = first == null
                    ? new Block.Breakage("json_invalid", "must be well-formed JSON: no content", 1)
                    : new Block.Breakage(
                            "list_type",
                            "must be an array",
                            parser.currentTokenLocation().getLineNr());
        }
    }

    private void row() throws IOException {
        JsonToken token = parser.nextToken();
        JsonLocation start = parser.currentTokenLocation();
        if (token == JsonToken.END_ARRAY) {
            isEnded = true;
            if (parser.nextToken() != null) {
                broken = new Block.Breakage(
                        "json_invalid", "must be well-formed JSON: content after the array", start.getLineNr());
            }
            return;
        }
        parser.skipChildren();
        parser.finishToken();
        add(start, parser.currentLocation().getByteOffset());
    }

    private void add(JsonLocation start, long to) {
        long from = start.getByteOffset();
        int size = (int) (to - from);
        if (length + size + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size + 1));
        }
        recent.copy(from, to, bytes, length);
        recent.forget(to);
        joinLines(bytes, length, length + size);
        length += size;
        bytes[length++] = '\n';
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, rows * 2);
        }
        lines[rows++] = start.getLineNr();
        end = to;
    }

    /** Puts JSON on one line: there are line ends between tokens alone. */
    static void joinLines(byte[] json, int from, int to) {
        for (int i = from; i < to; i++) {
            if (json[i] == '\n' || json[i] == '\r') {
                json[i] = ' ';
            }
        }
    }

    private Block.Breakage breakage(IOException e) {
        if (recent.isFull()) {
            return new Block.Breakage(
                    "json_limit",
                    "must stay within the limits of JSON input: a row is too long",
                    parser.currentLocation().getLineNr());
        }
        JsonLocation at = e instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation()
                : parser.currentLocation();
        String error = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return new Block.Breakage(
                "json_invalid",
                "must be well-formed JSON: "
                        + String.valueOf(error).replaceAll("(?s) \\([a-zA-Z ]*\\[Source: .*?\\]\\)", "") + " at line "
                        + at.getLineNr()
                        + " column " + at.getColumnNr(),
                at.getLineNr());
    }
}

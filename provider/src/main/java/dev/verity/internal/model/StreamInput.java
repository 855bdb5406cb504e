package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;

/** A JSON array in a stream, which its parser closes. */
record StreamInput(JsonFactory json, InputStream in) implements ArrayRows.Input {
    @Override
    public JsonParser open() throws IOException {
        return json.createParser(new Utf8Stream(in));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

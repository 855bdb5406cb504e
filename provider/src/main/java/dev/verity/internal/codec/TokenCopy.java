package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies JSON token by token, numbers as they are written: some are too large to be read. */
final class TokenCopy {
    private TokenCopy() {}

    /** Copies the value whose first token the parser is at, and leaves the parser at its last one. */
    static void value(JsonParser parser, JsonGenerator generator) throws IOException {
        int depth = token(parser, generator);
        while (depth > 0) {
            parser.nextToken();
            depth += token(parser, generator);
        }
    }

    /** Copies a token; 1 if it opens a structure, -1 if it closes one. */
    private static int token(JsonParser parser, JsonGenerator generator) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return 0;
        }
        if (token.isNumeric()) {
            generator.writeNumber(parser.getText());
        } else if (token == JsonToken.FIELD_NAME) {
            generator.writeFieldName(parser.currentName());
        } else if (token == JsonToken.VALUE_STRING) {
            generator.writeString(parser.getText());
        } else {
            generator.copyCurrentEvent(parser);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
}

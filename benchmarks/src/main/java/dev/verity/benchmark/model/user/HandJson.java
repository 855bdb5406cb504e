package dev.verity.benchmark.model.user;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Users from the tokens of JSON and to them, by hand. */
final class HandJson {
    private HandJson() {}

    /** Reads the object whose opening brace is the current token. */
    static UserDraft read(JsonParser parser) throws IOException {
        UserDraft draft = new UserDraft();
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            draft.fail(UserDraft.ALL, "", "object_type", "must be an object", null);
            return draft;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            switch (name) {
                case "id" -> draft.user.id = integer(parser, token, draft, UserDraft.ID, name);
                case "name" -> draft.user.name = text(parser, token, draft, UserDraft.NAME, name);
                case "age" -> draft.user.age = integer(parser, token, draft, UserDraft.AGE, name);
                case "email" -> draft.user.email = text(parser, token, draft, UserDraft.EMAIL, name);
                default -> parser.skipChildren();
            }
        }
        return draft;
    }

    private static int integer(JsonParser parser, JsonToken token, UserDraft draft, int field, String name)
            throws IOException {
        see(draft, field, name);
        if (token == JsonToken.VALUE_NUMBER_INT) {
            try {
                return parser.getIntValue();
            } catch (InputCoercionException e) {
                draft.fail(field, name, "int_overflow", "is out of range", parser.getText());
                return 0;
            }
        }
        if (token == JsonToken.VALUE_STRING) {
            return draft.parse(field, name, parser.getText());
        }
        draft.fail(field, name, "int_type", "must be an integer", parser.getText());
        parser.skipChildren();
        return 0;
    }

    private static @Nullable String text(JsonParser parser, JsonToken token, UserDraft draft, int field, String name)
            throws IOException {
        see(draft, field, name);
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token != JsonToken.VALUE_NULL) {
            draft.fail(field, name, "string_type", "must be text", parser.getText());
            parser.skipChildren();
        }
        return null;
    }

    private static void see(UserDraft draft, int field, String name) {
        if (!draft.see(field)) {
            draft.fail(field, name, "duplicate", "is there twice", null);
        }
    }

    static void write(UserBean user, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("id", user.id);
        generator.writeStringField("name", user.name);
        generator.writeNumberField("age", user.age);
        generator.writeStringField("email", user.email);
        generator.writeEndObject();
    }
}

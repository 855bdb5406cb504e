package dev.verity.benchmark.model.user;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users from maps and to maps, by hand. */
final class HandMaps {
    private HandMaps() {}

    static UserDraft read(Map<String, ?> values) {
        UserDraft draft = new UserDraft();
        draft.user.id = integer(values, draft, UserDraft.ID, "id");
        draft.user.name = text(values, draft, UserDraft.NAME, "name");
        draft.user.age = integer(values, draft, UserDraft.AGE, "age");
        draft.user.email = text(values, draft, UserDraft.EMAIL, "email");
        return draft;
    }

    private static int integer(Map<String, ?> values, UserDraft draft, int field, String name) {
        Object value = values.get(name);
        if (value instanceof Integer number) {
            draft.see(field);
            return number;
        }
        return otherInteger(value, values, draft, field, name);
    }

    private static int otherInteger(
            @Nullable Object value, Map<String, ?> values, UserDraft draft, int field, String name) {
        if (value == null && !values.containsKey(name)) {
            return 0;
        }
        draft.see(field);
        if (value instanceof String text) {
            return draft.parse(field, name, text);
        }
        if (value instanceof Long || value instanceof Short || value instanceof Byte) {
            long number = ((Number) value).longValue();
            if (number == (int) number) {
                return (int) number;
            }
            draft.fail(field, name, "int_overflow", "is out of range", value);
            return 0;
        }
        draft.fail(field, name, "int_type", "must be an integer", value);
        return 0;
    }

    private static @Nullable String text(Map<String, ?> values, UserDraft draft, int field, String name) {
        Object value = values.get(name);
        if (value instanceof String text) {
            draft.see(field);
            return text;
        }
        if (value != null) {
            draft.fail(field, name, "string_type", "must be text", value);
        } else if (values.containsKey(name)) {
            draft.see(field);
        }
        return null;
    }

    static Map<String, @Nullable Object> write(UserBean user) {
        Map<String, @Nullable Object> dict = new LinkedHashMap<>(8);
        dict.put("id", user.id);
        dict.put("name", user.name);
        dict.put("age", user.age);
        dict.put("email", user.email);
        return dict;
    }
}

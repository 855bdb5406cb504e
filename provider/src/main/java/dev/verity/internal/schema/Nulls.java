package dev.verity.internal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets schemas accept null. */
final class Nulls {
    private static final Map<String, @Nullable Object> NULL = Map.of("type", "null");

    private Nulls() {}

    static Map<String, @Nullable Object> allow(Map<String, @Nullable Object> schema) {
        if (schema.get("type") instanceof String type) {
            return type.equals("null") ? schema : typed(schema, type);
        }
        if (schema.get("type") instanceof List<?> types && types.contains("null")) {
            return schema;
        }
        if (schema.isEmpty() || (schema.size() == 1 && schema.containsKey("$comment"))) {
            return schema;
        }
        Map<String, @Nullable Object> either = new LinkedHashMap<>();
        List<Object> choices = new ArrayList<>();
        if (schema.size() == 1 && schema.get("anyOf") instanceof List<?> known) {
            choices.addAll(known);
            choices.remove(NULL);
        } else {
            choices.add(schema);
        }
        choices.add(NULL);
        either.put("anyOf", List.copyOf(choices));
        return either;
    }

    private static Map<String, @Nullable Object> typed(Map<String, @Nullable Object> schema, String type) {
        Map<String, @Nullable Object> either = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> {
            switch (keyword) {
                case "type" -> either.put(keyword, List.of(type, "null"));
                case "const" -> either.put("enum", withNull(Arrays.asList(value)));
                case "enum" -> either.put(keyword, withNull((List<?>) value));
                default -> either.put(keyword, value);
            }
        });
        return either;
    }

    private static List<@Nullable Object> withNull(List<?> values) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }
}

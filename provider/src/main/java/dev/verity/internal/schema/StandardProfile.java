package dev.verity.internal.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All of draft 2020-12. */
record StandardProfile() implements Profile {
    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean hasConst() {
        return true;
    }

    @Override
    public Map<String, @Nullable Object> numberOrText(String pattern) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", pattern);
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(Map.of("type", "number"), text));
        return schema;
    }

    @Override
    public void putCounts(
            Map<String, @Nullable Object> schema, String what, int min, int max, Consumer<String> unsaid) {
        if (min > 0) {
            schema.put("min" + what, min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("max" + what, max);
        }
    }

    /** Half as many code points always fit, and as many where none takes two units. */
    @Override
    public void putUnits(Map<String, @Nullable Object> schema, int max) {
        schema.put("anyOf", List.of(Map.of("maxLength", max / 2), Map.of("pattern", TextPatterns.ONE_UNIT_EACH)));
    }

    @Override
    public void putUnique(Map<String, @Nullable Object> schema, Consumer<String> unsaid) {
        schema.put("uniqueItems", true);
    }

    @Override
    public void putForm(
            Map<String, @Nullable Object> schema, @Nullable String format, String pattern, Consumer<String> patterns) {
        if (format != null) {
            schema.put("format", format);
        }
        patterns.accept(pattern);
    }

    @Override
    public void putRemark(Map<String, @Nullable Object> schema, String keyword, Object value) {
        schema.put(keyword, value);
    }

    @Override
    public String oneOf() {
        return "oneOf";
    }

    @Override
    public void finish(
            Map<String, @Nullable Object> schema, List<Map<String, @Nullable Object>> further, List<String> unsaid) {
        if (!further.isEmpty()) {
            schema.put("allOf", List.copyOf(further));
        }
        if (!unsaid.isEmpty()) {
            schema.put("$comment", "Also: " + String.join(", ", unsaid));
        }
    }

    @Override
    public void requireKnownKeys(String where, String what) {
        // everything can be told
    }

    @Override
    public void requireObject(Class<?> root) {
        // everything can be told
    }
}

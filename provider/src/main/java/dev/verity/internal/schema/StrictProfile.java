package dev.verity.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The subset that function calling of language models takes; what it lacks is said in words, which models read. */
record StrictProfile() implements Profile {
    private static final Set<String> FORMATS = Set.of("date-time", "date", "time", "duration", "email", "uuid");

    @Override
    public boolean isClosed() {
        return true;
    }

    @Override
    public boolean hasConst() {
        return false;
    }

    @Override
    public Map<String, @Nullable Object> numberOrText(String pattern) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        return schema;
    }

    @Override
    public void putCounts(
            Map<String, @Nullable Object> schema, String what, int min, int max, Consumer<String> unsaid) {
        if (what.equals("Items")) {
            new StandardProfile().putCounts(schema, what, min, max, unsaid);
        } else if (max < Integer.MAX_VALUE) {
            unsaid.accept(min > 0 ? min + " to " + max + " characters" : "at most " + max + " characters");
        } else if (min > 0) {
            unsaid.accept("at least " + min + (min == 1 ? " character" : " characters"));
        }
    }

    @Override
    public void putUnits(Map<String, @Nullable Object> schema, int max) {
        // lengths are told in words
    }

    @Override
    public void putUnique(Map<String, @Nullable Object> schema, Consumer<String> unsaid) {
        unsaid.accept("no item twice");
    }

    @Override
    public void putForm(
            Map<String, @Nullable Object> schema, @Nullable String format, String pattern, Consumer<String> patterns) {
        if (format != null && FORMATS.contains(format)) {
            schema.put("format", format);
        } else {
            patterns.accept(pattern);
        }
    }

    @Override
    public void putRemark(Map<String, @Nullable Object> schema, String keyword, Object value) {
        // none is taken
    }

    @Override
    public String oneOf() {
        return "anyOf";
    }

    @Override
    public void finish(
            Map<String, @Nullable Object> schema, List<Map<String, @Nullable Object>> further, List<String> unsaid) {
        List<String> words = new ArrayList<>(unsaid);
        for (Map<String, @Nullable Object> each : further) {
            each.forEach((keyword, value) -> words.add(keyword + " " + value));
        }
        if (!words.isEmpty() && !schema.containsKey("$ref")) {
            schema.put("description", "Also: " + String.join(", ", words));
        }
    }

    @Override
    public void requireKnownKeys(String where, String what) {
        throw new IllegalArgumentException(where + " is " + what + ", which the strict profile of JSON Schema cannot"
                + " describe: all keys of an object have to be known. Use a record or a list of records, or"
                + " SchemaProfile.STANDARD.");
    }

    @Override
    public void requireObject(Class<?> root) {
        throw new IllegalArgumentException("A " + root.getSimpleName() + " is no object of known keys, which the strict"
                + " profile of JSON Schema asks for at the root. Put it into a record, or use SchemaProfile.STANDARD.");
    }
}

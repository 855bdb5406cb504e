package dev.verity.internal.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema of one value while it is put together: what its type says, then narrowed by each constraint.
 *
 * <p>Not thread-safe.
 */
final class Keywords {
    private final Kind kind;
    private final Map<String, @Nullable Object> base = new LinkedHashMap<>();
    private @Nullable Bound lower;
    private @Nullable Bound upper;
    private int least;
    private int most = Integer.MAX_VALUE;
    private int mostUnits = Integer.MAX_VALUE;
    private boolean unique;
    private @Nullable Set<Object> allowed;
    private final Set<BigDecimal> divisors = new LinkedHashSet<>();
    private final Set<String> patterns = new LinkedHashSet<>();
    private final List<String> unsaid = new ArrayList<>();
    private @Nullable String textForm;

    private final Class<?> type;
    private Map<Object, String> literals = Map.of();

    /** Begins with nothing but the class of the values. */
    Keywords(Kind kind, Class<?> type) {
        this.kind = kind;
        this.type = type;
    }

    Kind kind() {
        return kind;
    }

    /** True when the values are of a class. */
    boolean isOf(Class<?> sought) {
        return type == sought;
    }

    /** Only the constants of an enum: their external values with their names. */
    Keywords constants(Map<Object, String> names) {
        literals = names;
        return allow(names.keySet());
    }

    /** The names of constants by their external values. */
    Map<Object, String> literals() {
        return literals;
    }

    Keywords put(String keyword, @Nullable Object value) {
        base.put(keyword, value);
        return this;
    }

    Keywords drop(String keyword) {
        base.remove(keyword);
        return this;
    }

    Keywords atLeast(BigDecimal value, boolean inclusive) {
        Bound bound = new Bound(value, inclusive);
        lower = lower == null || bound.isTighterThan(lower, 1) ? bound : lower;
        return this;
    }

    Keywords atMost(BigDecimal value, boolean inclusive) {
        Bound bound = new Bound(value, inclusive);
        upper = upper == null || bound.isTighterThan(upper, -1) ? bound : upper;
        return this;
    }

    void multipleOf(BigDecimal divisor) {
        divisors.add(divisor);
    }

    /** Characters by code points, bytes, elements or entries. */
    Keywords count(int min, int max) {
        least = Math.max(least, min);
        most = Math.min(most, max);
        return this;
    }

    /** At most so many UTF-16 units. */
    void units(int max) {
        mostUnits = Math.min(mostUnits, max);
    }

    Keywords pattern(String pattern) {
        patterns.add(pattern);
        return this;
    }

    /** Text of a form of its own. */
    Keywords form(@Nullable String format, String pattern, Profile profile) {
        profile.putForm(base, format, pattern, this::pattern);
        return this;
    }

    void remark(String keyword, Object value, Profile profile) {
        profile.putRemark(base, keyword, value);
    }

    void unique() {
        unique = true;
    }

    /** Only these values. */
    Keywords allow(Set<?> values) {
        Set<Object> common = new LinkedHashSet<>(values);
        if (allowed != null) {
            common.retainAll(allowed);
        }
        allowed = common;
        return this;
    }

    /** Text that may stand for the number as long as nothing else is asked of it. */
    Keywords orText(String pattern) {
        textForm = pattern;
        return this;
    }

    /** A rule of the model that the schema does not tell. */
    void leaveUnsaid(String rule) {
        if (!unsaid.contains(rule)) {
            unsaid.add(rule);
        }
    }

    /** True when something narrows what the type accepts. */
    boolean isNarrowed() {
        return least > 0
                || most < Integer.MAX_VALUE
                || mostUnits < Integer.MAX_VALUE
                || allowed != null
                || !patterns.isEmpty()
                || !unsaid.isEmpty()
                || base.containsKey("format");
    }

    /** The finished schema. */
    Map<String, @Nullable Object> build(Profile profile) {
        if (textForm != null && isAnyNumber()) {
            return profile.numberOrText(textForm);
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>(base);
        List<Map<String, @Nullable Object>> further = new ArrayList<>();
        putBounds(schema);
        putDivisors(schema, further);
        putCounts(schema, profile);
        putPatterns(schema, further);
        putAllowed(schema, profile);
        profile.finish(schema, further, unsaid);
        return schema;
    }

    private boolean isAnyNumber() {
        return lower == null && upper == null && divisors.isEmpty() && allowed == null && unsaid.isEmpty();
    }

    private void putBounds(Map<String, @Nullable Object> schema) {
        if (lower != null) {
            schema.put(lower.inclusive() ? "minimum" : "exclusiveMinimum", Numbers.plain(lower.value()));
        }
        if (upper != null) {
            schema.put(upper.inclusive() ? "maximum" : "exclusiveMaximum", Numbers.plain(upper.value()));
        }
    }

    private void putDivisors(Map<String, @Nullable Object> schema, List<Map<String, @Nullable Object>> further) {
        for (BigDecimal divisor : divisors) {
            putOrAdd("multipleOf", Numbers.plain(divisor), schema, further);
        }
    }

    private void putCounts(Map<String, @Nullable Object> schema, Profile profile) {
        if (kind == Kind.BYTES) {
            pattern(TextPatterns.base64(least, most));
            return;
        }
        String what = kind == Kind.ARRAY ? "Items" : kind == Kind.MAP ? "Properties" : "Length";
        int max = Math.min(most, mostUnits);
        profile.putCounts(schema, what, least, max, this::leaveUnsaid);
        if (mostUnits < Integer.MAX_VALUE && mostUnits / 2 < most) {
            profile.putUnits(schema, mostUnits);
        }
        if (unique) {
            profile.putUnique(schema, this::leaveUnsaid);
        }
    }

    private void putPatterns(Map<String, @Nullable Object> schema, List<Map<String, @Nullable Object>> further) {
        for (String pattern : patterns) {
            putOrAdd("pattern", pattern, schema, further);
        }
    }

    private void putAllowed(Map<String, @Nullable Object> schema, Profile profile) {
        if (allowed == null) {
            return;
        }
        if (allowed.isEmpty()) {
            schema.put("not", Map.of());
        } else if (allowed.size() == 1 && profile.hasConst()) {
            schema.put("const", allowed.iterator().next());
        } else {
            schema.put("enum", List.copyOf(allowed));
        }
    }

    private static void putOrAdd(
            String keyword,
            Object value,
            Map<String, @Nullable Object> schema,
            List<Map<String, @Nullable Object>> further) {
        if (schema.putIfAbsent(keyword, value) != null) {
            Map<String, @Nullable Object> other = new LinkedHashMap<>();
            other.put(keyword, value);
            further.add(other);
        }
    }
}

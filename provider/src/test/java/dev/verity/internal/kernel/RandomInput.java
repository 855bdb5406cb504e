package dev.verity.internal.kernel;

import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.ValueShape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Input for models, right and wrong: plain data in which an object is a {@link Keys}, for a key may come twice. */
final class RandomInput {
    /** The keys and values of an object, in order. */
    record Keys(List<Map.Entry<String, @Nullable Object>> entries) {}

    /** A number as JSON writes it. */
    record Literal(String text) {}

    private static final List<@Nullable Object> JUNK = java.util.Arrays.asList(
            null,
            0,
            1,
            -1,
            12,
            300,
            70_000,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            1L << 40,
            Long.MIN_VALUE,
            new BigInteger("98765432109876543210"),
            new Literal("-0.0"),
            new Literal("-0"),
            new Literal("12E1"),
            new Literal("0.1e1"),
            new Literal("-1e-400"),
            new Literal("0.30000000000000004"),
            new Literal("1.17549435E-38"),
            new BigDecimal("0.5"),
            new BigDecimal("12.0"),
            new BigDecimal("1e400"),
            new BigDecimal("1e39"),
            new BigDecimal("123456789.123456789123456789"),
            true,
            false,
            "",
            "x",
            "abc",
            " Tidy ME ",
            "12",
            " 12 ",
            "ten",
            "1.5",
            "NaN",
            "true",
            "RED",
            "green",
            "2017-06-01",
            "2017-06-01T12:22:10Z",
            "123e4567-e89b-12d3-a456-426614174000",
            "AQID",
            "größe \" \\ \n \u0001 € \ud83d\ude00",
            List.of(),
            List.of(1, 2),
            new Keys(List.of()));

    private final Random random;

    /** How much of the input is wrong, of 100. */
    private final int wrong;

    RandomInput(long seed, int wrong) {
        this.random = new Random(seed);
        this.wrong = wrong;
    }

    /** Input for objects of a shape. */
    Keys object(ModelShape shape, int depth) {
        List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();
        for (ModelField field : shape.fields()) {
            if (field.required() ? !isWrong() : random.nextInt(4) > 0) {
                entries.add(entry(field.key(), value(field.value(), depth - 1)));
            }
            if (isWrong() && random.nextBoolean()) {
                entries.add(entry(field.key(), junk()));
            }
        }
        if (random.nextInt(4) == 0) {
            String key = random.nextBoolean() ? "unknown" : "kind";
            entries.add(random.nextInt(entries.size() + 1), entry(key, junk()));
            if (isWrong()) {
                entries.add(entry("unknown", junk()));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(entries, random);
        }
        return new Keys(entries);
    }

    @Nullable
    private Object value(ValueShape shape, int depth) {
        if (isWrong() || depth <= 0) {
            return junk();
        }
        if (shape instanceof ValueShape.Single single) {
            return single(single.raw());
        }
        if (shape instanceof ValueShape.Sequence sequence) {
            return list(sequence.element(), depth);
        }
        if (shape instanceof ValueShape.Mapping mapping) {
            return new Keys(List.of(
                    entry("one", value(mapping.value(), depth - 1)), entry("2", value(mapping.value(), depth - 1))));
        }
        if (shape instanceof ValueShape.Maybe maybe) {
            return random.nextInt(3) == 0 ? null : value(maybe.value(), depth);
        }
        if (shape instanceof ValueShape.Hidden hidden) {
            return value(hidden.value(), depth);
        }
        if (shape instanceof ValueShape.Structure structure) {
            return random.nextInt(5) == 0 ? null : object(structure.model(), depth);
        }
        return shape instanceof ValueShape.Union union ? tagged(union, depth) : junk();
    }

    private List<@Nullable Object> list(ValueShape element, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(value(element, depth - 1));
        }
        return list;
    }

    private Keys tagged(ValueShape.Union union, int depth) {
        List<String> tags = new ArrayList<>(union.byTag().keySet());
        String tag = tags.get(random.nextInt(tags.size()));
        ValueShape.Structure chosen = union.byTag().get(tag);
        List<Map.Entry<String, @Nullable Object>> entries =
                new ArrayList<>(object(chosen.model(), depth).entries());
        entries.add(random.nextInt(entries.size() + 1), entry(union.discriminator(), tag));
        return new Keys(entries);
    }

    @Nullable
    private Object single(Class<?> type) {
        Class<?> boxed = Code.boxed(type);
        if (boxed == String.class || boxed == CharSequence.class) {
            return random.nextBoolean() ? "some text" : "text " + random.nextInt(100);
        }
        if (boxed == Character.class) {
            return "c";
        }
        if (boxed == Boolean.class) {
            return random.nextBoolean();
        }
        if (boxed == Double.class || boxed == Float.class) {
            Object[] numbers = {
                new BigDecimal(random.nextInt(1000)).movePointLeft(2), random.nextInt(9), new Literal("-0.0")
            };
            return numbers[random.nextInt(numbers.length)];
        }
        if (Number.class.isAssignableFrom(boxed)) {
            return random.nextInt(100);
        }
        return other(type);
    }

    @Nullable
    private Object other(Class<?> type) {
        if (type.isEnum()) {
            Enum<?> constant = (Enum<?>) type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
            return random.nextBoolean() ? constant.name() : constant;
        }
        return switch (type.getSimpleName()) {
            case "Year" -> 1999;
            case "LocalDate" -> "2017-06-01";
            case "Instant" -> random.nextBoolean() ? "2017-06-01T12:22:10Z" : 1_500_000_000;
            case "UUID" -> "123e4567-e89b-12d3-a456-426614174000";
            case "URI" -> "http://example.org/";
            case "byte[]" -> "AQID";
            default -> junk();
        };
    }

    @Nullable
    private Object junk() {
        return JUNK.get(random.nextInt(JUNK.size()));
    }

    private boolean isWrong() {
        return random.nextInt(100) < wrong;
    }

    private static Map.Entry<String, @Nullable Object> entry(String key, @Nullable Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(key, value);
    }

    /** As what a Map binds from; of keys that come twice, the last value. */
    @Nullable
    static Object plain(@Nullable Object input, Random random) {
        if (input instanceof Keys keys) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            keys.entries().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue(), random)));
            return map;
        }
        if (input instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(each, random)));
            return plain;
        }
        if (input instanceof Literal literal) {
            return Double.valueOf(literal.text());
        }
        if (input instanceof BigDecimal decimal && random.nextBoolean()) {
            return random.nextBoolean() ? (Object) decimal.doubleValue() : (Object) decimal.floatValue();
        }
        if (input instanceof Integer number && random.nextInt(4) == 0) {
            return random.nextBoolean() ? (Object) number.longValue() : (Object) number.shortValue();
        }
        return input;
    }

    /** As JSON. */
    static String json(@Nullable Object input) {
        StringBuilder text = new StringBuilder();
        write(input, text);
        return text.toString();
    }

    private static void write(@Nullable Object input, StringBuilder text) {
        if (input instanceof Keys keys) {
            text.append('{');
            String separator = "";
            for (Map.Entry<String, @Nullable Object> entry : keys.entries()) {
                text.append(separator);
                quote(entry.getKey(), text);
                text.append(entry.getKey().length() % 2 == 0 ? ": " : ":");
                write(entry.getValue(), text);
                separator = ",";
            }
            text.append('}');
        } else if (input instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ", ");
                write(list.get(i), text);
            }
            text.append(']');
        } else if (input instanceof String string) {
            quote(string, text);
        } else if (input instanceof Enum<?> constant) {
            quote(constant.name(), text);
        } else if (input instanceof Literal literal) {
            text.append(literal.text());
        } else {
            text.append(input);
        }
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        for (char each : string.toCharArray()) {
            if (each == '"' || each == '\\') {
                text.append('\\').append(each);
            } else if (each < ' ') {
                text.append("\\u%04x".formatted((int) each));
            } else {
                text.append(each);
            }
        }
        text.append('"');
    }
}

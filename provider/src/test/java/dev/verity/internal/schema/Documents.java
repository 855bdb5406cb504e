package dev.verity.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random documents that a schema mostly accepts: what it asks for, and now and then something else. Not thread-safe. */
final class Documents {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "ab",
            " ab ",
            "abc\n",
            "RED",
            "red",
            "true",
            "1",
            "01",
            "-0",
            "1.0",
            "1e3",
            "NaN",
            "\ud83d\ude00",
            "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
            "\u00df",
            "\u0130",
            "\u2003x",
            "\u00a0",
            "2023-02-29",
            "2024-02-29",
            "24:00",
            "2024-01-01T00:00:60Z",
            "P1Y",
            "PT1M",
            "P1D",
            "-PT1S",
            "a@b",
            "a..b@c.d",
            "a@b.c",
            "http://a",
            "http://1",
            "https://",
            "mailto:x",
            "AA==",
            "AAA",
            "cat",
            "dog");

    private final JsonNode root;
    private final Random random;
    private final int mutation;

    /**
     * Begins.
     *
     * @param mutation one value in so many is something else
     */
    Documents(JsonNode root, Random random, int mutation) {
        this.root = root;
        this.random = random;
        this.mutation = mutation;
    }

    JsonNode next() {
        return of(root, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (random.nextInt(mutation) == 0) {
            return odd(depth);
        }
        if (schema.has("$ref")) {
            return of(resolved(schema.get("$ref").asText()), depth + 1);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return oneOf(schema.get("enum"));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice) && !schema.has("type")) {
                return of(oneOf(schema.get(choice)), depth + 1);
            }
        }
        return typed(type(schema, depth), schema, depth);
    }

    private String type(JsonNode schema, int depth) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            boolean avoidsDepth =
                    depth > 6 && type.get(type.size() - 1).asText().equals("null");
            return avoidsDepth ? "null" : oneOf(type).asText();
        }
        return type.asText("string");
    }

    private JsonNode typed(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(number(schema).toBigInteger());
            case "number" -> JSON.numberNode(number(schema));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema));
        };
    }

    private JsonNode resolved(String reference) {
        return reference.equals("#") ? root : root.at(reference.substring(1));
    }

    private JsonNode oneOf(JsonNode array) {
        return array.get(random.nextInt(array.size()));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(each -> required.add(each.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            int skips = required.contains(property.getKey()) ? mutation : depth > 4 ? 1 : 3;
            if (random.nextInt(skips) != 0 || (skips == 1 && random.nextInt(9) == 0)) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                JsonNode keys = schema.path("propertyNames");
                String key = keys.has("enum") ? oneOf(keys.get("enum")).asText() : text(keys);
                object.set(key, of(schema.get("additionalProperties"), depth + 1));
            }
        } else if (random.nextInt(mutation) == 0) {
            object.set("extra", odd(depth));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int min = schema.path("minItems").asInt(0);
        for (int i = min + random.nextInt(depth > 4 ? 1 : 3); i > 0; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private BigDecimal number(JsonNode schema) {
        BigDecimal lower = bound(schema, "minimum", "exclusiveMinimum");
        BigDecimal upper = bound(schema, "maximum", "exclusiveMaximum");
        BigDecimal step = schema.has("multipleOf") && random.nextInt(4) != 0
                ? schema.get("multipleOf").decimalValue()
                : new BigDecimal(random.nextBoolean() ? "1" : "0.01");
        BigDecimal distance = step.multiply(BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 4 : 2000) - 1L));
        boolean fromAbove = upper != null && (lower == null || random.nextBoolean());
        BigDecimal number = fromAbove ? upper.subtract(distance) : lower == null ? distance : lower.add(distance);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static BigDecimal bound(JsonNode schema, String inclusive, String exclusive) {
        String keyword = schema.has(inclusive) ? inclusive : exclusive;
        return schema.has(keyword) ? schema.get(keyword).decimalValue() : null;
    }

    private String text(JsonNode schema) {
        List<String> patterns = new ArrayList<>();
        schema.findValues("pattern").forEach(each -> patterns.add(each.asText()));
        if (!patterns.isEmpty() && random.nextInt(6) != 0) {
            return TextSample.of(patterns.get(random.nextInt(patterns.size())), random);
        }
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        int min = schema.path("minLength").asInt(0);
        return random.nextBoolean() ? text : text + "x".repeat(min + random.nextInt(3));
    }

    private JsonNode odd(int depth) {
        return switch (random.nextInt(depth > 4 ? 5 : 7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 ->
                JSON.numberNode(BigDecimal.valueOf(random.nextInt(2000) - 1000L, random.nextInt(3))
                        .stripTrailingZeros());
            case 3, 4 -> JSON.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
            case 5 -> JSON.arrayNode().add(odd(depth + 1)).add(odd(depth + 1));
            default -> JSON.objectNode().set(TEXTS.get(random.nextInt(TEXTS.size())), odd(depth + 1));
        };
    }
}

package dev.verity.internal.schema;

/** What constraints on sizes say. */
final class CountRules {
    private CountRules() {}

    static boolean size(Keywords schema, Attributes attributes) {
        return size(schema, attributes.number("min"), attributes.number("max"));
    }

    static boolean notEmpty(Keywords schema) {
        return size(schema, 1, Integer.MAX_VALUE);
    }

    /** Of texts, Jakarta Validation counts UTF-16 units and JSON Schema code points, of which there are never more. */
    private static boolean size(Keywords schema, int min, int max) {
        switch (schema.kind()) {
            case TEXT -> {
                schema.count(min, Integer.MAX_VALUE);
                schema.units(max);
            }
            case BYTES, ARRAY, MAP -> schema.count(min, max);
            default -> {
                return false;
            }
        }
        return true;
    }

    static boolean codePoints(Keywords schema, Attributes attributes) {
        if (schema.kind() != Kind.TEXT) {
            return false;
        }
        schema.count(attributes.number("min"), attributes.number("max"));
        return true;
    }

    static boolean unique(Keywords schema) {
        if (schema.kind() != Kind.ARRAY) {
            return false;
        }
        schema.unique();
        return true;
    }
}

package dev.verity.internal.schema;

import java.math.BigDecimal;

/** What constraints on numbers say. */
final class NumberRules {
    private NumberRules() {}

    static boolean min(Keywords schema, Attributes attributes, boolean inclusive) {
        if (!schema.kind().isNumber()) {
            return false;
        }
        schema.atLeast(attributes.decimal(), inclusive);
        return true;
    }

    static boolean max(Keywords schema, Attributes attributes, boolean inclusive) {
        if (!schema.kind().isNumber()) {
            return false;
        }
        schema.atMost(attributes.decimal(), inclusive);
        return true;
    }

    static boolean sign(Keywords schema, int sign, boolean orZero) {
        if (!schema.kind().isNumber()) {
            return false;
        }
        if (sign > 0) {
            schema.atLeast(BigDecimal.ZERO, orZero);
        } else {
            schema.atMost(BigDecimal.ZERO, orZero);
        }
        return true;
    }

    /** JSON Schema knows values, not digits: 1.50 counts as 1.5. */
    static boolean digits(Keywords schema, Attributes attributes) {
        if (!schema.kind().isNumber()) {
            return false;
        }
        BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(attributes.number("integer"));
        schema.atLeast(limit.negate(), false);
        schema.atMost(limit, false);
        if (schema.kind() == Kind.DECIMAL) {
            schema.multipleOf(BigDecimal.ONE.scaleByPowerOfTen(-attributes.number("fraction")));
        }
        return true;
    }

    static boolean multipleOf(Keywords schema, Attributes attributes) {
        if (!schema.kind().isNumber()) {
            return false;
        }
        schema.multipleOf(attributes.decimal());
        return true;
    }
}

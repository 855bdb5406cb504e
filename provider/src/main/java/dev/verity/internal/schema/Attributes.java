package dev.verity.internal.schema;

import dev.verity.internal.constraint.ConstraintUse;
import java.math.BigDecimal;
import java.util.Objects;

/** The attributes of one use of a constraint. */
record Attributes(ConstraintUse use) {
    int number(String name) {
        return (Integer) get(name);
    }

    boolean flag(String name) {
        return (Boolean) get(name);
    }

    String text(String name) {
        return (String) get(name);
    }

    /** The number that the value is, or reads as. */
    BigDecimal decimal() {
        return new BigDecimal(get("value").toString());
    }

    <T> T as(Class<T> type, String name) {
        return type.cast(get(name));
    }

    private Object get(String name) {
        return Objects.requireNonNull(use.attributes().get(name), name);
    }
}

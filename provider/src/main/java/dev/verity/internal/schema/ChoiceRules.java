package dev.verity.internal.schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What constraints say that list values. */
final class ChoiceRules {
    private ChoiceRules() {}

    static boolean is(Keywords schema, boolean value) {
        if (schema.kind() != Kind.BOOLEAN) {
            return false;
        }
        schema.allow(Set.of(value));
        return true;
    }

    static boolean oneOf(Keywords schema, Attributes attributes) {
        List<String> listed = Arrays.asList(attributes.as(String[].class, "value"));
        Set<Object> allowed = new LinkedHashSet<>();
        switch (schema.kind()) {
            case TEXT -> allowed.addAll(listed);
            case INTEGER, DECIMAL -> addNumbers(allowed, listed, schema.kind() == Kind.INTEGER);
            case BOOLEAN ->
                listed.stream()
                        .filter(ChoiceRules::isTruth)
                        .map(Boolean::valueOf)
                        .forEach(allowed::add);
            case ENUM -> addLiterals(allowed, listed, schema, attributes.flag("ignoreCase"));
            default -> {
                return false;
            }
        }
        schema.allow(allowed);
        return true;
    }

    private static boolean isTruth(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static void addNumbers(Set<Object> allowed, List<String> listed, boolean whole) {
        for (String text : listed) {
            BigDecimal number = number(text);
            if (number != null && (!whole || number.stripTrailingZeros().scale() <= 0)) {
                allowed.add(Numbers.plain(number));
            }
        }
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Constants are listed by their names, and stand in JSON by their external values. */
    private static void addLiterals(Set<Object> allowed, List<String> listed, Keywords schema, boolean ignoreCase) {
        schema.literals().forEach((literal, name) -> {
            if (listed.stream().anyMatch(each -> ignoreCase ? each.equalsIgnoreCase(name) : each.equals(name))) {
                allowed.add(literal);
            }
        });
    }
}

package dev.verity.internal.code;

import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codes of constraints that are not known: their names in snake case, with their own attributes. */
final class OtherCodes {
    private static final Set<String> OF_EVERY_CONSTRAINT =
            Set.of("message", "groups", "payload", "validationAppliesTo");

    private OtherCodes() {}

    static Code of(Class<? extends Annotation> constraint, Map<String, Object> attributes) {
        Map<String, Object> ctx = new LinkedHashMap<>();
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            if (!OF_EVERY_CONSTRAINT.contains(attribute.getKey())) {
                ctx.put(attribute.getKey(), immutable(attribute.getValue()));
            }
        }
        return new Code(snakeCase(constraint.getSimpleName()), Collections.unmodifiableMap(ctx));
    }

    private static Object immutable(Object value) {
        return value instanceof Object[] array ? List.of(array) : value;
    }

    /** Several capitals in a row are one word: {@code URLPath} is {@code url_path}. */
    static String snakeCase(String name) {
        StringBuilder words = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && isStartOfWord(name, i)) {
                words.append('_');
            }
            words.append(Character.toLowerCase(name.charAt(i)));
        }
        return words.toString();
    }

    private static boolean isStartOfWord(String name, int index) {
        char before = name.charAt(index - 1);
        boolean lowerAfter = index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
        return Character.isUpperCase(name.charAt(index))
                && before != '_'
                && (!Character.isUpperCase(before) || lowerAfter);
    }
}

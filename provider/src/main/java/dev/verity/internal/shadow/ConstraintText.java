package dev.verity.internal.shadow;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Writes constraints: the annotation's type and the attributes that decide what is valid. */
final class ConstraintText {
    private static final int LONGEST_VALUE = 100;

    private ConstraintText() {}

    static String of(ConstraintDescriptor<?> descriptor) {
        StringJoiner text = new StringJoiner(
                ", ", "@" + descriptor.getAnnotation().annotationType().getName() + "(", ")");
        for (Map.Entry<String, Object> attribute : new TreeMap<>(descriptor.getAttributes()).entrySet()) {
            switch (attribute.getKey()) {
                case "message", "groups", "payload", "validationAppliesTo" -> {}
                default -> text.add(attribute.getKey() + "=" + value(attribute.getValue()));
            }
        }
        return text.toString();
    }

    private static String value(Object value) {
        if (value.getClass().isArray()) {
            StringJoiner text = new StringJoiner(", ", "{", "}");
            for (int i = 0; i < Array.getLength(value); i++) {
                text.add(value(Array.get(value, i)));
            }
            return text.toString();
        }
        if (value instanceof Annotation annotation) {
            return "@" + annotation.annotationType().getName();
        }
        String text = value instanceof Class<?> type ? type.getName() : value.toString();
        return text.length() > LONGEST_VALUE
                ? text.substring(0, LONGEST_VALUE) + "..." + Integer.toHexString(text.hashCode())
                : text;
    }
}

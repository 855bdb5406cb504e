package dev.verity.internal.constraint;

import jakarta.validation.ConstraintDefinitionException;
import java.lang.annotation.Annotation;
import java.util.Map;

/** The attributes of a constraint that is known by its name, not by its class. */
final class NamedAttributes {
    private final Class<? extends Annotation> constraint;
    private final Map<String, Object> values;

    NamedAttributes(Annotation annotation) {
        this.constraint = annotation.annotationType();
        this.values = AnnotationAttributes.of(annotation);
    }

    Class<? extends Annotation> constraint() {
        return constraint;
    }

    /**
     * The value of an attribute.
     *
     * @throws ConstraintDefinitionException if there is none of that name and type
     */
    <T> T get(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new ConstraintDefinitionException("@%s has no attribute %s of type %s, as that constraint has. Use an"
                            .formatted(constraint.getName(), name, type.getSimpleName())
                    + " intact version of it.");
        }
        return type.cast(value);
    }

    int integer(String name) {
        return get(name, Integer.class);
    }

    long wide(String name) {
        return get(name, Long.class);
    }

    boolean flag(String name) {
        return get(name, Boolean.class);
    }

    char character(String name) {
        return get(name, Character.class);
    }

    String text(String name) {
        return get(name, String.class);
    }

    /** The name of an enum constant. */
    String constant(String name) {
        return get(name, Enum.class).name();
    }

    IllegalArgumentException invalid(String problem) {
        return new IllegalArgumentException("@" + constraint.getSimpleName() + ": " + problem);
    }

    /** @throws IllegalArgumentException if the attribute is negative */
    int notNegative(String name, String wayOut) {
        int value = integer(name);
        if (value < 0) {
            throw invalid(name + " is " + value + ", but must not be negative. " + wayOut);
        }
        return value;
    }

    /** @throws IllegalArgumentException if the attribute is empty */
    String notEmpty(String name, String wayOut) {
        String value = text(name);
        if (value.isEmpty()) {
            throw invalid(name + " is empty. " + wayOut);
        }
        return value;
    }
}

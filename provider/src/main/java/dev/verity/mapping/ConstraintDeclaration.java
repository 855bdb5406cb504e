package dev.verity.mapping;

import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A constraint annotation as data: its type and the values of its attributes. Immutable.
 *
 * <pre>{@code
 * ConstraintDeclaration.of(Size.class).with(Size::min, 1).with("max", 10).message("too long")
 * }</pre>
 *
 * @param <A> the annotation type
 */
public final class ConstraintDeclaration<A extends Annotation> {
    private final Class<A> type;
    private final Map<String, Object> attributes;

    private ConstraintDeclaration(Class<A> type, Map<String, Object> attributes) {
        this.type = type;
        this.attributes = Collections.unmodifiableMap(attributes);
    }

    /** An annotation with the defaults of its attributes; those that have none are to be given a value. */
    public static <A extends Annotation> ConstraintDeclaration<A> of(Class<A> type) {
        Attributes.require(type, "type of an annotation");
        return new ConstraintDeclaration<>(type, Map.of());
    }

    /**
     * The same with another value of an attribute.
     *
     * @param value as it could be written in an annotation: a number of a smaller type, or one element for an array. Annotations
     *     are given as such or as a declaration.
     * @throws jakarta.validation.ValidationException if there is no such attribute, or the value is not of its type
     */
    public ConstraintDeclaration<A> with(String attribute, Object value) {
        Attributes.require(attribute, "name of an attribute");
        Attributes.require(value, "value of an attribute");
        Map<String, Object> more = new LinkedHashMap<>(attributes);
        more.put(attribute, Attributes.fit(type, attribute, value));
        return new ConstraintDeclaration<>(type, more);
    }

    /**
     * The same with another value of an attribute.
     *
     * @param attribute a reference to the attribute's method, as {@code Size::min}
     * @throws jakarta.validation.ValidationException if it is no such reference, or the value is not of its type
     */
    public <V> ConstraintDeclaration<A> with(Function<A, V> attribute, V value) {
        Attributes.require(attribute, "reference to an attribute");
        return with(AttributeReference.nameOf(type, attribute), value);
    }

    /** The same with another message. */
    public ConstraintDeclaration<A> message(String message) {
        return with("message", message);
    }

    /** The same with other groups. */
    public ConstraintDeclaration<A> groups(Class<?>... groups) {
        return with("groups", groups);
    }

    /** The same with another payload. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public final ConstraintDeclaration<A> payload(Class<? extends Payload>... payload) {
        return with("payload", payload);
    }

    /** The annotation type. */
    public Class<A> type() {
        return type;
    }

    /** The values that were given, by the names of their attributes. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    /** The declaration as it is written in Java, roughly. */
    @Override
    public String toString() {
        return "@" + type.getSimpleName() + Attributes.text(attributes);
    }
}

package dev.verity.internal.xml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document that obeys its {@link Grammar}: the syntax tree. Immutable.
 *
 * @param text the character content as written; empty where the grammar allows none
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children, Location at) {
    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The children of that name, in order. */
    List<XmlElement> children(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    /** The only child of that name, if it is there. */
    Optional<XmlElement> child(String name) {
        return children.stream().filter(child -> child.name.equals(name)).findFirst();
    }

    /** The trimmed texts of the children of that name. */
    List<String> texts(String name) {
        return children(name).stream().map(XmlElement::trimmed).toList();
    }

    /** The trimmed text of the only child of that name, or null if it is missing or empty. */
    @Nullable
    String childText(String name) {
        return child(name)
                .map(XmlElement::trimmed)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    String trimmed() {
        return text.strip();
    }

    /** The value of an attribute that the grammar requires. */
    String required(String attribute) {
        return Objects.requireNonNull(optional(attribute));
    }

    @Nullable
    String optional(String attribute) {
        String value = attributes.get(attribute);
        return value == null ? null : value.strip();
    }

    /** The value of an optional boolean attribute. */
    boolean flag(String attribute, boolean absent) {
        String value = optional(attribute);
        return value == null ? absent : flagValue(attribute, value);
    }

    private boolean flagValue(String attribute, String value) {
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw at.error(attribute + "=\"" + value + "\" is not a boolean. Write true or false.");
        };
    }
}

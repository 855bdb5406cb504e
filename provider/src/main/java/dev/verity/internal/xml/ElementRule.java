package dev.verity.internal.xml;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the schema allows in one kind of element.
 *
 * @param since the first schema version that knows the element
 * @param children the children in their order, each with how often it may occur
 * @param text whether character content is allowed
 */
record ElementRule(SchemaVersion since, List<Item> attributes, List<Item> children, boolean text) {

    /** A name with its number of occurrences, written {@code name}, {@code name?} or {@code name*} as in a DTD. */
    record Item(String name, boolean required, boolean repeated) {
        private static Item parse(String notation) {
            char last = notation.charAt(notation.length() - 1);
            boolean marked = last == '?' || last == '*';
            String name = marked ? notation.substring(0, notation.length() - 1) : notation;
            return new Item(name, !marked, last == '*');
        }
    }

    static ElementRule parse(SchemaVersion since, String attributes, String children, boolean text) {
        return new ElementRule(since, items(attributes), items(children), text);
    }

    private static List<Item> items(String notation) {
        return notation.isEmpty()
                ? List.of()
                : Arrays.stream(notation.split(" ")).map(Item::parse).toList();
    }

    /** The position of the child in the order of children, or -1. */
    int position(String child) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name().equals(child)) {
                return i;
            }
        }
        return -1;
    }

    boolean allowsAttribute(String name) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
    }

    static String names(List<Item> items) {
        return items.isEmpty() ? "none" : items.stream().map(Item::name).collect(Collectors.joining(", "));
    }
}

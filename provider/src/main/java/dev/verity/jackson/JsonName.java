package dev.verity.jackson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson calls a property.
 *
 * @param property the name in Java, as Jackson derives it
 * @param field the name of the field, or null if Jackson uses none
 * @param getter the name of the getter, or null if Jackson uses none
 * @param name the name in JSON
 */
record JsonName(
        String property, @Nullable String field, @Nullable String getter, String name) {
    /**
     * Finds the name of a property: by its member first, since Jackson and JavaBeans derive some names differently.
     *
     * @return the name in JSON, or that in Java if Jackson does not know the property
     */
    static String find(List<JsonName> names, String property, String member) {
        for (JsonName known : names) {
            if (member.equals(known.field) || member.equals(known.getter)) {
                return known.name;
            }
        }
        for (JsonName known : names) {
            if (property.equals(known.property)) {
                return known.name;
            }
        }
        return property;
    }
}

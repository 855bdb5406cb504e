package dev.verity.differential;

/**
 * A property that subtypes may override or implement.
 *
 * @param name the name
 * @param type its type where it was declared first
 */
record Property(String name, WrittenType type) {
    String getter() {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return (type.plain().equals("boolean") ? "is" : "get") + capital;
    }
}

package dev.verity.internal.path;

/** The reader of property paths written as text, such as {@code orders[0].customer.name}. */
final class PathParser {

    private final String text;
    private int position;
    private PropertyPath path = PropertyPath.empty();

    PathParser(String text) {
        this.text = text;
    }

    PropertyPath parse() {
        readProperty();
        while (position < text.length()) {
            readDot();
            readProperty();
        }
        return text.endsWith("]") ? path.bean() : path;
    }

    private void readProperty() {
        int start = position;
        while (position < text.length() && ".[]".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String name = text.substring(start, position);
        if (name.isEmpty() || !name.equals(name.strip())) {
            throw malformed("a property name without surrounding blanks is expected", start);
        }
        path = path.property(name);
        if (position < text.length() && text.charAt(position) == '[') {
            readElement();
        }
    }

    private void readElement() {
        int end = text.indexOf(']', position);
        if (end < 0) {
            throw malformed("the '[' is never closed", position);
        }
        String content = text.substring(position + 1, end);
        if (content.indexOf('[') >= 0) {
            throw malformed("a '[' within brackets is not allowed", position + 1 + content.indexOf('['));
        }
        path = element(content);
        position = end + 1;
    }

    private PropertyPath element(String content) {
        if (content.isEmpty()) {
            return path.inIterable(null, null);
        }
        if (content.length() < 10 && content.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return path.atIndex(Integer.parseInt(content), null, null);
        }
        return path.atKey(content, null, null);
    }

    private void readDot() {
        if (text.charAt(position) != '.') {
            throw malformed("a '.' is expected", position);
        }
        position++;
    }

    private IllegalArgumentException malformed(String problem, int at) {
        return new IllegalArgumentException("Malformed property path '" + text + "': " + problem + " at position " + at
                + ". Write it like name, address.street, items[0].price or scores[key].value.");
    }
}

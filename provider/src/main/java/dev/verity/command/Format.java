package dev.verity.command;

import java.util.Locale;

/** How the rows lie in a file. */
enum Format {
    /** Told by the name of the file, or else by how it begins. */
    AUTO,
    /** One JSON array of rows. */
    ARRAY,
    /** One row. */
    OBJECT,
    /** A row on each line. */
    NDJSON;

    /** The format of a file by its name and how it begins, where that is not said. */
    Format of(String name, byte[] beginning) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (this != AUTO) {
            return this;
        }
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return NDJSON;
        }
        int first = afterBlanks(beginning, 0);
        if (first == beginning.length) {
            return lower.endsWith(".json") ? OBJECT : NDJSON;
        }
        if (beginning[first] == '[') {
            return ARRAY;
        }
        return hasAnotherObject(beginning, first) ? NDJSON : OBJECT;
    }

    /** True when a later line begins with a brace, which in an object that goes on would be indented. */
    private static boolean hasAnotherObject(byte[] beginning, int from) {
        for (int i = from; i < beginning.length - 1; i++) {
            if (beginning[i] == '\n' && beginning[i + 1] == '{') {
                return true;
            }
        }
        return false;
    }

    private static int afterBlanks(byte[] bytes, int from) {
        int i = from;
        boolean isMarked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        if (isMarked) {
            i += 3;
        }
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }
}

package dev.verity.model;

/**
 * How large JSON input may be. What exceeds a limit is an error {@code json_limit}.
 *
 * @param depth how deep arrays and objects may be nested, at most 1000
 * @param stringLength how many characters a text may have
 * @param numberLength how many characters a number may have
 * @param rowLength how many bytes a line of NDJSON may have
 */
public record JsonLimits(int depth, int stringLength, int numberLength, int rowLength) {
    /** Depth 500, texts of 20 million, numbers of 1000 characters, rows of 64 MiB. */
    public static final JsonLimits STANDARD = new JsonLimits(500, 20_000_000, 1000, 64 << 20);

    public JsonLimits {
        if (depth < 1 || depth > 1000 || stringLength < 1 || numberLength < 1 || rowLength < 1) {
            throw new IllegalArgumentException("Limits are positive, and the depth is at most 1000, not " + depth + ", "
                    + stringLength + ", " + numberLength + ", " + rowLength + ".");
        }
    }
}

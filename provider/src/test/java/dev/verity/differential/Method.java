package dev.verity.differential;

/**
 * A method that subtypes may override or implement.
 *
 * @param name the name
 * @param result what it returns, or {@code null} for nothing
 * @param parameters its parameters without annotations, as source text
 */
record Method(String name, String result, String parameters) {
    String resultText() {
        return result == null ? "void" : result;
    }

    String body() {
        if (result == null) {
            return "{}";
        }
        TypeKind kind = TypeKind.of(result);
        String value = !kind.primitive() ? "null" : kind == TypeKind.BOOLEAN ? "false" : "0";
        return "{ return " + value + "; }";
    }
}

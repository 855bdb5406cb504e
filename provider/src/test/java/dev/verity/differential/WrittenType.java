package dev.verity.differential;

/**
 * A type with constraints, as source text.
 *
 * @param annotations what stands before a declaration of this type, or before its use as a type argument
 * @param type the type, with annotations at its type arguments
 * @param plain the type without any annotation
 */
record WrittenType(String annotations, String type, String plain) {
    String annotated() {
        return annotations + type;
    }

    boolean cascaded() {
        return annotated().contains("@Valid");
    }
}

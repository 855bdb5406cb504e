package dev.verity.spring.actuate;

/** How a validation ended. */
enum Outcome {
    VALID("valid"),
    INVALID("invalid"),
    ERROR("error");

    private final String tag;

    Outcome(String tag) {
        this.tag = tag;
    }

    /** The value of the tag. */
    String tag() {
        return tag;
    }
}

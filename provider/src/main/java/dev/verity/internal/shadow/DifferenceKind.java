package dev.verity.internal.shadow;

import java.util.Locale;

/** In what two results differ. */
enum DifferenceKind {
    /** A violation that only the other provider reports. */
    MISSING,
    /** A violation that only Verity reports. */
    ADDITIONAL,
    /** The same violation of another invalid value. */
    VALUE,
    /** The same violation with another message template. */
    TEMPLATE,
    /** The same violation with another text of the message. */
    MESSAGE,
    /** One of them threw, or both did, but of different types. */
    EXCEPTION;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in logs and figures. */
    String label() {
        return label;
    }
}

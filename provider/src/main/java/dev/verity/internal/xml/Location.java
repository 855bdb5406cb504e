package dev.verity.internal.xml;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** A place in an XML document. It words the errors about what is found there. */
record Location(String document, int line, int column, String element) {
    ValidationException error(String message) {
        return error(message, null);
    }

    ValidationException error(String message, @Nullable Throwable cause) {
        return new ValidationException(worded(message), cause);
    }

    ConstraintDeclarationException declarationError(String message) {
        return new ConstraintDeclarationException(worded(message));
    }

    private String worded(String message) {
        return this + ", <" + element + ">: " + message;
    }

    /** Document, line and column, as {@code orders.xml:12:5}. */
    @Override
    public String toString() {
        return document + ":" + line + ":" + column;
    }
}

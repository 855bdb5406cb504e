package dev.verity.internal.shadow;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.GroupDefinitionException;

/** Compares and writes what validation threw. */
final class Thrown {
    private Thrown() {}

    /** The type that the specification or the JDK names, of which providers have subtypes. */
    static String type(Throwable thrown) {
        Class<?> type = thrown.getClass();
        while (!isCommon(type.getName())) {
            type = type.getSuperclass();
        }
        return type.getName();
    }

    /** The types; the message only if it is about declarations, since others may hold values, as may that of a cause. */
    static String text(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        Throwable cause = thrown.getCause();
        if (cause == null && isOnDeclarations(thrown)) {
            text.append(": ").append(thrown.getMessage());
        }
        return cause == null
                ? text.toString()
                : text + " because of " + cause.getClass().getName();
    }

    private static boolean isOnDeclarations(Throwable thrown) {
        return thrown instanceof ConstraintDeclarationException
                || thrown instanceof ConstraintDefinitionException
                || thrown instanceof GroupDefinitionException;
    }

    private static boolean isCommon(String name) {
        return name.startsWith("java.") || name.startsWith("jakarta.validation.");
    }
}

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

    /** The types; the message only if it is about declarations, since others may hold values. */
    static String text(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        if (thrown instanceof ConstraintDeclarationException
                || thrown instanceof ConstraintDefinitionException
                || thrown instanceof GroupDefinitionException) {
            text.append(": ").append(thrown.getMessage());
        }
        Throwable cause = thrown.getCause();
        return cause == null
                ? text.toString()
                : text + " because of " + cause.getClass().getName();
    }

    private static boolean isCommon(String name) {
        return name.startsWith("java.") || name.startsWith("jakarta.validation.");
    }
}

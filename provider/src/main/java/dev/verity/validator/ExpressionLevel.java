package dev.verity.validator;

import java.util.Locale;

/**
 * How much of the Expression Language a message may use.
 *
 * <p>Jakarta Validation asks for expressions in section "Message expressions using the Unified Expression Language"; a
 * level limits what they reach. No level lets an expression change a value.
 */
public enum ExpressionLevel {
    /** Expressions are not evaluated: their text stays in the message. */
    NONE,
    /**
     * Constraint attributes, added variables, {@code validatedValue} and {@code formatter}, the elements of arrays, lists,
     * maps and resource bundles, and operators.
     */
    VARIABLES,
    /** Also the properties of beans and the components of records. */
    BEAN_PROPERTIES,
    /** Also the methods of beans, except those that lead into reflection. */
    BEAN_METHODS;

    /**
     * The level with the given name, in any case and with hyphens or underscores: {@code bean-properties}.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public static ExpressionLevel of(String name) {
        String constant = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (ExpressionLevel level : values()) {
            if (level.name().equals(constant)) {
                return level;
            }
        }
        throw new IllegalArgumentException("There is no expression level \"" + name
                + "\". Use one of none, variables, bean-properties, bean-methods.");
    }
}
